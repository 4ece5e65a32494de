package org.concertive.io.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.text.NearMiss;

/** The constant that was probably meant by a word from another vocabulary. */
final class Vocabulary {
  /** Our words, and what others call it; of several of ours that share a word the first fits. */
  private static final String OURS_AND_THEIRS =
      """
      LOCAL_EDUCATION_AGENCY: DISTRICT SCHOOL_DISTRICT LEA
      STATE_EDUCATION_AGENCY: SEA STATE_DEPARTMENT
      DISTRICT: CENTRAL_OFFICE LEA LOCAL
      POSTSECONDARY_INSTITUTION: UNIVERSITY COLLEGE HIGHER_EDUCATION
      POSTSECONDARY_PARTNER: UNIVERSITY COLLEGE HIGHER_EDUCATION
      EMPLOYER: COMPANY BUSINESS
      INDUSTRY_PARTNER: COMPANY BUSINESS EMPLOYER
      FAMILY_MEMBER: PARENT GUARDIAN
      ASSISTANT_PRINCIPAL: VICE_PRINCIPAL DEPUTY_HEAD DEPUTY_PRINCIPAL
      PRINCIPAL: HEADTEACHER HEAD_TEACHER HEAD
      COACH: MENTOR
      TEACHER: INSTRUCTOR EDUCATOR
      SUPPORT_STAFF: PARAEDUCATOR AIDE PARAPROFESSIONAL
      FOLLOWER: PARTICIPANT ATTENDEE MEMBER
      MEMBER: PARTICIPANT
      LEADER: HOST ORGANIZER CHAIR
      RESOURCE: INPUT INPUTS
      OUTPUT: PRODUCT DELIVERABLE
      OUTCOME: RESULT EFFECT
      IMPACT: GOAL
      INTERMEDIATE: MEDIUM MEDIUM_TERM MID_TERM
      SHARE: PERCENT PERCENTAGE PROPORTION RATE
      PERSONS: PEOPLE COUNT NUMBER HEADCOUNT
      MONEY: DOLLARS USD COST
      TIME: HOURS MINUTES DAYS
      SCORE: POINTS SCALE RATING
      UNDERWAY: IN_PROGRESS ONGOING STARTED ACTIVE
      DONE: COMPLETED COMPLETE FINISHED
      DROPPED: CANCELLED CANCELED STOPPED ABANDONED
      PLANNED: NOT_STARTED INTENDED DESIGNED
      NOT_DOCUMENTED: NONE UNDOCUMENTED MISSING UNKNOWN
      COMPLETE: FULL ALL
      ESPOUSED: INTENDED DESIGNED STATED
      ENACTED: IMPLEMENTED ACTUAL IN_USE
      REPORTED: FINAL PUBLISHED
      CAUSAL: CAUSES LEADS_TO
      PROFESSIONAL_LEARNING: WORKSHOP TRAINING PROFESSIONAL_DEVELOPMENT PD
      PROFESSIONAL_DEVELOPMENT: TRAINING PD PROFESSIONAL_LEARNING
      SITE_VISIT: WALKTHROUGH LEARNING_WALK
      MEETING: PLC
      STEERING_BODY: COMMITTEE BOARD COUNCIL
      CLOSENESS: FRIENDSHIP
      SURVEY: QUESTIONNAIRE
      SLIDES: PRESENTATION DECK
      ARTICLE: PAPER JOURNAL
      EXPERIMENT: RCT
      PLATFORM: SOFTWARE APP TECHNOLOGY
      TEMPLATE: FORM
      PROTOCOL: CHECKLIST
      EMPOWERED: DECIDES DECIDE DECISION
      ADVISORY: CONSULTED CONSULT ADVISE ADVISES
      APPROVING: APPROVE APPROVES APPROVAL VETO
      YES: TRUE
      NO: FALSE
      UNKNOWN: UNSURE UNCLEAR NOT_KNOWN
      """;

  private static final Map<String, Set<String>> THEIRS = new HashMap<>();

  static {
    OURS_AND_THEIRS
        .lines()
        .map(line -> line.split(": ", -1))
        .forEach(entry -> THEIRS.put(entry[0], Set.of(entry[1].split(" ", -1))));
  }

  private Vocabulary() {}

  /** The end of a message: a space and {@code Maybe "COACH".}; empty when nothing comes near. */
  static String maybe(String found, List<String> ours) {
    String word = found.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    Optional<String> theirs =
        ours.stream().filter(our -> THEIRS.getOrDefault(our, Set.of()).contains(word)).findFirst();
    return theirs
        .or(() -> NearMiss.of(found, ours))
        .or(() -> sharing(word, ours))
        .map(our -> " Maybe \"" + our + "\".")
        .orElse("");
  }

  /** The longest of ours that is a part of the word, or the only one that the word is a part of. */
  private static Optional<String> sharing(String word, List<String> ours) {
    List<String> parts = Arrays.asList(word.split("_", -1));
    Optional<String> narrower =
        ours.stream()
            .filter(our -> parts.containsAll(Arrays.asList(our.split("_", -1))))
            .reduce((a, b) -> b.length() > a.length() ? b : a);
    List<String> broader =
        ours.stream().filter(our -> Arrays.asList(our.split("_", -1)).containsAll(parts)).toList();
    return narrower.or(() -> broader.stream().filter(one -> broader.size() == 1).findFirst());
  }
}
