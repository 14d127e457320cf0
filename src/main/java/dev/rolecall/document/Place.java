package dev.rolecall.document;

/**
 * Where something stands in a text, for a person to find it there.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters (code points): a tab and an emoji are one each
 */
public record Place(SourceText source, int line, int column) {}
