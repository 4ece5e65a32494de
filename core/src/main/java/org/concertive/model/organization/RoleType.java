package org.concertive.model.organization;

/**
 * What sort of role a position or a group of people has, whatever it is called where they work.
 *
 * @see "Spillane & Coldren 2011; Lieberman & Miller 2004"
 */
public enum RoleType {
  /** Heads a district. */
  SUPERINTENDENT,
  /** Belongs to the top leadership of a district or other organization. */
  SENIOR_LEADER,
  /** Works in the administration of a district. */
  CENTRAL_OFFICE_ADMINISTRATOR,
  /** Supervises principals. */
  PRINCIPAL_SUPERVISOR,
  /** Directs a project or an initiative. */
  PROJECT_DIRECTOR,
  /** Heads a school. */
  PRINCIPAL,
  /** Assists or stands in for the head of a school. */
  ASSISTANT_PRINCIPAL,
  /** Administers a school, where the source does not say as principal or assistant. */
  SITE_ADMINISTRATOR,
  /** Coaches teachers or leaders. */
  COACH,
  /** Coordinates a programme or other work of several people. */
  COORDINATOR,
  /** Teaches and leads other teachers. */
  TEACHER_LEADER,
  /** Teaches. */
  TEACHER,
  /** Advises students. */
  COUNSELOR,
  /** Leads work on curriculum. */
  CURRICULUM_LEADER,
  /** Directs or coordinates professional development. */
  PD_DIRECTOR,
  /** Evaluates. */
  EVALUATOR,
  /** Does research. */
  RESEARCHER,
  /** Comes from a college or university that is a partner. */
  POSTSECONDARY_PARTNER,
  /** Comes from an employer or an industry that is a partner. */
  INDUSTRY_PARTNER,
  /** Belongs to the community around a school. */
  COMMUNITY_MEMBER,
  /** Belongs to the family of a student. */
  FAMILY_MEMBER,
  /** Learns in a school. */
  STUDENT,
  /** Belongs to the board of a district or school. */
  BOARD_MEMBER,
  /** Speaks for a union. */
  UNION_REPRESENTATIVE,
  /** Supports a school's work without teaching. */
  SUPPORT_STAFF,
  /** Any other, or not recorded. */
  OTHER;

  /**
   * Whether people of the other role are of this one: of the same, of SITE_ADMINISTRATOR when they
   * are principals or assistant principals, of TEACHER when they are teacher leaders.
   */
  public boolean includes(RoleType other) {
    return switch (this) {
      case SITE_ADMINISTRATOR ->
          other == this || other == PRINCIPAL || other == ASSISTANT_PRINCIPAL;
      case TEACHER -> other == this || other == TEACHER_LEADER;
      default -> other == this;
    };
  }
}
