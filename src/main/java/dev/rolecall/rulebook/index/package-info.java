/** One view of all entries of a rulebook, so that a renderer need not know its sections. */
package dev.rolecall.rulebook.index;
