/** What a page says about a result: it only words and lays out what the result holds. */
package dev.rolecall.report.section;
