/**
 * The command line: reads arguments and files, calls the advisor, renders, returns an exit code.
 */
package dev.rolecall.cli;
