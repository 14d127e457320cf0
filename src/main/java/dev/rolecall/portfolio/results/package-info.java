/** The folder that batch writes to: whole files only, whatever ends the run. */
package dev.rolecall.portfolio.results;
