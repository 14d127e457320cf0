/** Numbers that may be uncertain, their units, and how both are printed. */
package dev.rolecall.quantity;
