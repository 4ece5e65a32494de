package org.concertive.model.theory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The parts of a coherent instructional system that a theory may address.
 *
 * @see "Cobb et al. 2018; Newmann et al. 2001"
 */
public enum SystemComponent {
  /** Materials and resources for teaching a curriculum. */
  CURRICULUM_MATERIALS,
  /** Assessments of what students learn. */
  ASSESSMENTS,
  /** Professional development of teachers. */
  TEACHER_PD,
  /** Groups in which teachers work together. */
  TEACHER_COLLABORATIVE_GROUPS,
  /** Coaching of teachers. */
  COACHING,
  /** Networks through which teachers seek advice. */
  TEACHER_NETWORKS,
  /** Support for students beside regular teaching. */
  SUPPLEMENTAL_STUDENT_SUPPORT,
  /** Instructional leadership in schools. */
  SCHOOL_INSTRUCTIONAL_LEADERSHIP,
  /** Leadership of the district. */
  DISTRICT_LEADERSHIP;

  /** The five parts that the MIST project started from. */
  public static final Set<SystemComponent> INITIAL =
      Collections.unmodifiableSet(
          EnumSet.of(
              CURRICULUM_MATERIALS,
              TEACHER_PD,
              TEACHER_COLLABORATIVE_GROUPS,
              SCHOOL_INSTRUCTIONAL_LEADERSHIP,
              DISTRICT_LEADERSHIP));
}
