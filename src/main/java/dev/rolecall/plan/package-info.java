/** What to do on Monday: who owns what, whom to hire first, what to expect, and what to heed. */
package dev.rolecall.plan;
