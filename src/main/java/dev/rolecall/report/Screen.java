package dev.rolecall.report;

/**
 * What text is shown on.
 *
 * @param width in columns
 * @param unicode false for plain ASCII
 * @param colour true to colour and embolden
 */
public record Screen(int width, boolean unicode, boolean colour) {}
