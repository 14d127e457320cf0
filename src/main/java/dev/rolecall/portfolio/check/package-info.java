/** Whether profiles are valid, and whether the verdicts are still what they expect. */
package dev.rolecall.portfolio.check;
