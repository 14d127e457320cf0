/** The firm: the catalog of inputs, and reading, describing and writing a profile from it. */
package dev.rolecall.profile;
