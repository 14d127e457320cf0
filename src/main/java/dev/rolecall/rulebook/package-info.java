/** What the advice rests on: sources, claims, parameters, roles, options and rules, all data. */
package dev.rolecall.rulebook;
