/** The coming year, week by week, under an option: backlogs, KPIs, hours freed and money. */
package dev.rolecall.projection;
