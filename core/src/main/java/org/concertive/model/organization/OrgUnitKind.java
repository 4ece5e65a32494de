package org.concertive.model.organization;

/**
 * What sort of organization, or part of one, a unit is. The first kinds follow the names that
 * American school data systems use.
 *
 * @see "Ed-Fi; W3C Organization Ontology"
 */
public enum OrgUnitKind {
  /** The education authority of a state. */
  STATE_EDUCATION_AGENCY,
  /**
   * A body between state and districts that serves districts, such as a county office of education.
   */
  EDUCATION_SERVICE_CENTER,
  /** A school district. */
  LOCAL_EDUCATION_AGENCY,
  /** A department or office of a district's administration. */
  CENTRAL_OFFICE_UNIT,
  /** A school. */
  SCHOOL,
  /** A programme or pathway inside a school. */
  PROGRAM_OR_PATHWAY,
  /** A grade or subject department inside a school. */
  GRADE_OR_DEPARTMENT,
  /** A college or university. */
  POSTSECONDARY_INSTITUTION,
  /** Several education organizations that work together. */
  EDUCATION_ORGANIZATION_NETWORK,
  /** An organization that does research. */
  RESEARCH_ORGANIZATION,
  /** A museum, laboratory or other institution of science. */
  SCIENCE_INSTITUTION,
  /** An organization of the community around the schools. */
  COMMUNITY_ORGANIZATION,
  /** A firm or other employer. */
  EMPLOYER,
  /** A foundation. */
  FOUNDATION,
  /** Any other, or not said. */
  OTHER
}
