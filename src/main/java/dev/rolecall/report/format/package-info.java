/** The formats in which a page, and what else a person reads, is written. */
package dev.rolecall.report.format;
