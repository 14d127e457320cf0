package dev.rolecall.document;

/**
 * A single value, always as text.
 *
 * @param text as the writer meant it: quotes removed, escapes and line folding resolved
 * @param plain whether it was written without quotes and not as a block: {@code 80}, not {@code
 *     "80"}
 */
public record ScalarNode(Place place, String path, String text, boolean plain) implements Node {}
