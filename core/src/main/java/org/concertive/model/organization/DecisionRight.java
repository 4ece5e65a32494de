package org.concertive.model.organization;

/**
 * What a holder may do about decisions of a kind. SHARED, EMPOWERED and APPROVING are rights to
 * decide.
 *
 * <p>UNSPECIFIED records that a source is silent or vague. That no grant is recorded says something
 * else: that nobody looked, or that there is none.
 *
 * @see "Bolden 2011; Elmore 2000"
 */
public enum DecisionRight {
  /** May advise those who decide. */
  ADVISORY,
  /** May watch and report how decisions are carried out. */
  MONITORING,
  /** Decides together with other holders. */
  SHARED,
  /** Decides. */
  EMPOWERED,
  /** Decides whether what others decided takes effect. */
  APPROVING,
  /** The source speaks of the holder and does not say what it may decide. */
  UNSPECIFIED
}
