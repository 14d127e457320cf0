/** How the verdict follows one or two inputs. */
package dev.rolecall.assessment.sweep;
