/** Reading YAML and JSON into a tree in which every value knows its place, and telling faults. */
package dev.rolecall.document;
