/** A result that was saved as JSON: what it says, and how to get at it again. */
package dev.rolecall.assessment.saved;
