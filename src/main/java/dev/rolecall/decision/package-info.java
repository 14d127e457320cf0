/** Which option, and how sure: draws, the recommendation, its confidence and strength. */
package dev.rolecall.decision;
