package org.concertive.relation;

/**
 * How leadership for a function is distributed: whether it was planned, and whether those who lead
 * pull the same way. A pattern is an observation, not a grade.
 *
 * @see "Leithwood, Mascall, Strauss, Sacks, Memon & Yashkina 2007"
 */
public enum AlignmentPattern {
  /** A routine or a declared leader has the function, and the goals fit together. */
  PLANFUL_ALIGNMENT,
  /** Nobody planned who leads for the function, and the goals fit together all the same. */
  SPONTANEOUS_ALIGNMENT,
  /** Nobody planned who leads for the function, and goals are declared incompatible. */
  SPONTANEOUS_MISALIGNMENT,
  /**
   * Goals are declared incompatible, and those who hold them have nothing to do with each other.
   */
  ANARCHIC_MISALIGNMENT,
  /**
   * None of the four types: who leads was planned, goals are declared incompatible all the same,
   * and it is not known that those who hold them avoid each other.
   */
  UNCLASSIFIED
}
