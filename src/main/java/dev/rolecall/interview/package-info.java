/** Which question to ask next, answers and steps back, and when to stop: no terminal in it. */
package dev.rolecall.interview;
