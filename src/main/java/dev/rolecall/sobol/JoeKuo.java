package dev.rolecall.sobol;

/**
 * The primitive polynomials and first direction numbers of S. Joe and F. Y. Kuo, "Constructing
 * Sobol sequences with better two-dimensional projections", SIAM Journal on Scientific Computing 30
 * (2008), as Apache Commons Math ships them. This class reads their text; once that has been
 * compiled, the build puts another in its place, which {@link JoeKuoSource} writes and which has
 * the numbers as a constant: reading the text takes a cold start several milliseconds.
 */
final class JoeKuo {

  /** By dimension, from the second on: the degree, the polynomial's code, as many numbers. */
  static final String NUMBERS = JoeKuoSource.numbers();

  private JoeKuo() {}
}
