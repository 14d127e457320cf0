/** Many profiles: where they come from, and how they are assessed side by side, in order. */
package dev.rolecall.portfolio;
