/** Reading YAML and JSON into a tree in which every value knows its place; problems; edits. */
package dev.rolecall.document;
