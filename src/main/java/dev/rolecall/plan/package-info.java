/**
 * What to do on Monday: who owns what, whom to hire first, what to expect, and which limits of
 * ethics apply.
 */
package dev.rolecall.plan;
