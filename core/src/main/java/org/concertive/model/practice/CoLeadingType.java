package org.concertive.model.practice;

/**
 * How several leaders lead together.
 *
 * @see "Spillane 2006; Thompson 1967"
 */
public enum CoLeadingType {
  /** One leader. */
  SOLO,
  /** Two or more lead the same thing together in place and time. */
  COLLABORATED,
  /** Leaders work apart towards a common goal or product. */
  COLLECTIVE,
  /** Leaders do different parts that must follow each other. */
  COORDINATED,
  /** Leaders do the same work side by side, with nothing that joins them. */
  PARALLELLED
}
