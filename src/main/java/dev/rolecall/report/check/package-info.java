/** What {@code rolecall check} found, in a format each for people, programs and CI services. */
package dev.rolecall.report.check;
