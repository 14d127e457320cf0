/** One renderer a format: each lays out an assessment, and computes nothing. */
package dev.rolecall.report;
