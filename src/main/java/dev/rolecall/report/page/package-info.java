/** Pages: what they are made of, whatever they are about and however they are written. */
package dev.rolecall.report.page;
