/** The one call that assesses a firm, and the one result that every format renders. */
package dev.rolecall.assessment;
