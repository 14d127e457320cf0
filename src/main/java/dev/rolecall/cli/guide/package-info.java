/**
 * What the command line tells of itself - help, manual pages, completion in shells - from one
 * description of its commands, without the library that parses them.
 */
package dev.rolecall.cli.guide;
