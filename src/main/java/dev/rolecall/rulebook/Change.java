package dev.rolecall.rulebook;

/**
 * A value that a consultant's rulebook put in the place of the default's.
 *
 * @param path section, id and field
 * @param from the default's text, empty where it has none
 * @param to the text that holds now
 */
public record Change(String path, String from, String to) {}
