package org.concertive.model;

/** A part of a system whose {@linkplain Coverage coverage} can be declared. */
public enum Aspect {
  /** Units, teams, role groups and positions, and how they belong together. */
  ORGANIZATION,
  /** People, who holds which post, and who is regarded as a leader. */
  PEOPLE,
  /** Who may decide, advise or watch over what. */
  AUTHORITY,
  /** Routines as designed: who leads them, who takes part, how often. */
  ROUTINES,
  /** Tools and what they make easy or hard. */
  TOOLS,
  /** Joint activities that took place. */
  ACTIVITIES,
  /** Theories of action. */
  THEORY,
  /** Logic models, and how their results are measured. */
  LOGIC_MODEL,
  /** Evidence, findings, figures and instruments. */
  EVIDENCE,
  /** How far an innovation has been taken up. */
  ADOPTION,
  /** Ties between people. */
  NETWORK,
  /** How those who lead spend their time. */
  TIME_USE,
  /** Cycles of inquiry, assessments and plans of action. */
  PLANS
}
