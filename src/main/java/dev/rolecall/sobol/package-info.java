/** The numbers that Sobol sequences are made from. */
package dev.rolecall.sobol;
