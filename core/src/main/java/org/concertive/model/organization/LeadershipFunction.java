package org.concertive.model.organization;

/**
 * What leading is for. The first four are the functions that the leadership institutes' model takes
 * from Leithwood and Riehl; the fifth was added later; the rest come from the roles of steering
 * bodies.
 *
 * @see "Leithwood & Riehl 2005; Leithwood et al. 2006; Robinson, Lloyd & Rowe 2008"
 */
public enum LeadershipFunction {
  /** Saying where the organization is going. */
  SETTING_DIRECTIONS,
  /** Making goals and norms common. */
  CULTIVATING_SHARED_GOALS_AND_NORMS,
  /** Helping people learn what the work asks of them. */
  DEVELOPING_PEOPLE,
  /** Changing structures so that they support the work. */
  REDESIGNING_THE_ORGANIZATION,
  /** Organizing teaching, curriculum and assessment. */
  MANAGING_THE_INSTRUCTIONAL_PROGRAM,
  /** Watching progress and answering for it. */
  MONITORING_AND_ACCOUNTABILITY,
  /** Bringing time, money and people to where they are needed. */
  ALIGNING_RESOURCES,
  /** Joining the organization with families, partners and other organizations. */
  CONNECTING_EXTERNALLY
}
