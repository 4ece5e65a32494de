package org.concertive.io.csv;

/** What to do with ties of people who are not in the table of people. Each tie is reported. */
public enum UnlistedPeople {
  /** They join the network after those listed, and their groups are unknown. */
  ADD,
  /** Their ties are left out. */
  LEAVE_OUT,
  /** Their ties are errors. */
  REFUSE
}
