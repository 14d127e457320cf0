/** Two assessments side by side, and why their verdicts differ. */
package dev.rolecall.assessment.compare;
