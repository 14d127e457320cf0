package dev.rolecall.report.format;

/**
 * What text is shown on.
 *
 * @param width in columns
 * @param unicode false for plain ASCII
 * @param color true to color and embolden
 */
public record Screen(int width, boolean unicode, boolean color) {}
