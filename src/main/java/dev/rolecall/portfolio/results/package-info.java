/** The folder that batch writes to: complete files only, however the run ends. */
package dev.rolecall.portfolio.results;
