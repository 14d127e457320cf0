/** Under whose name a page goes out: a name, a logo, a color, a contact and a disclaimer. */
package dev.rolecall.report.brand;
