/** A result read back from its JSON: what pages are laid out from, whoever made the result. */
package dev.rolecall.report.result;
