/** Pages: what stands on one, whatever it is about, and how it is written as HTML or Markdown. */
package dev.rolecall.report.page;
