/** What pages say: they word and lay out what the stages found, and compute nothing. */
package dev.rolecall.report.section;
