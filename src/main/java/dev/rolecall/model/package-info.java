/**
 * The firm, its year under an option, and what the option is worth, for one set of values: work by
 * stream, KPIs and needs today; the coming year week by week; four categories, rows and gates.
 */
package dev.rolecall.model;
