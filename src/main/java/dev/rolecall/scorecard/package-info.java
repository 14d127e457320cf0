/** What an option is worth: four categories, the rows they are made of, and the gates. */
package dev.rolecall.scorecard;
