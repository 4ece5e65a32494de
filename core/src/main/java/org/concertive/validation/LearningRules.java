package org.concertive.validation;

import static org.concertive.catalogue.Sources.COBB_JACKSON_2012;
import static org.concertive.catalogue.Sources.FISHMAN_ET_AL_2013;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.JAQUITH_AIELLO_KHACHATRYAN;
import static org.concertive.catalogue.Sources.SZTAJN;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.LearningConditions;
import org.concertive.model.practice.LearningConditions.ArtifactRelevance;
import org.concertive.model.practice.LearningConditions.ProblemFocus;
import org.concertive.model.practice.LearningConditions.PurposeShared;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Ref;
import org.concertive.relation.Actors;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.relation.RolesTaken;

/** LRN: conditions for learning in joint activities. */
final class LearningRules {
  private static final Set<ProblemFocus> ON_INSTRUCTION =
      EnumSet.of(ProblemFocus.INSTRUCTION, ProblemFocus.BOTH);
  private static final Set<ProblemFocus> ON_LEADING =
      EnumSet.of(ProblemFocus.LEADERS_ROLE, ProblemFocus.BOTH);
  private static final Set<RoleType> PRINCIPALS =
      EnumSet.of(RoleType.PRINCIPAL, RoleType.ASSISTANT_PRINCIPAL, RoleType.SITE_ADMINISTRATOR);
  private static final Set<Routine.Kind> LEARNING_KINDS =
      EnumSet.of(
          Routine.Kind.PROFESSIONAL_LEARNING, Routine.Kind.INSTITUTE, Routine.Kind.COACHING_CYCLE);
  private static final Set<Participation.Part> KNOWING =
      EnumSet.of(Participation.Part.KNOWLEDGEABLE_OTHER, Participation.Part.FACILITATOR);

  private static final Template NOT_CONSISTENTLY_INSTRUCTION =
      new Template(
          "The problems taken up in {name} were not consistently about instruction: what was learnt"
              + " may not reach classrooms.");
  private static final Template NOT_CONSISTENTLY_LEADING =
      new Template(
          "Principals took part in {name}, and the problems taken up were not consistently about"
              + " their own role: they may learn about instruction and not about leading it.");
  private static final Template NO_STRUCTURE =
      new Template(
          "The conversation in {name} had no structure: without one, talk about practice can stay"
              + " polite or drift.");

  static final List<Rule> RULES =
      List.of(
          warning("LRN-01", "purpose-not-explicit")
              .checks(
                  "The learning conditions of an activity say that its purpose was not explicit.")
              .says(
                  "What was to be learnt in {name} was not said openly: those who took part may have"
                      + " worked on different things.")
              .toRecord("Correct the learning conditions if the purpose was said openly.")
              .toConsider("Consider saying at the start what is to be learnt.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "learning purposes varied, were not explicit or were contested"))
              .each(
                  LearningConditions.class,
                  (conditions, found) -> {
                    if (conditions.value().purposeExplicit() == Answer.NO) {
                      found.on(conditions).field("purposeExplicit");
                    }
                  }),
          warning("LRN-02", "purpose-not-shared")
              .checks(
                  "The learning conditions of an activity say that its purpose varied or was"
                      + " contested.")
              .says(
                  "Those who took part in {name} did not share its purpose ({value}): they may have"
                      + " learnt different things, or little.")
              .toRecord("Correct the learning conditions if the purpose was shared.")
              .toConsider("Consider agreeing on the purpose with those who take part.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "learning purposes varied, were not explicit or were contested"))
              .each(
                  LearningConditions.class,
                  (conditions, found) ->
                      conditions
                          .value()
                          .purposeShared()
                          .filter(purpose -> purpose != PurposeShared.SHARED)
                          .ifPresent(
                              purpose ->
                                  found
                                      .on(conditions)
                                      .field("purposeShared")
                                      .with("value", purpose))),
          warning("LRN-03", "not-about-instruction")
              .checks(
                  "The learning conditions of an activity say what the problems in it were about,"
                      + " and that is neither INSTRUCTION nor BOTH.")
              .says(
                  "The problems taken up in {name} were not about instruction: what was learnt may"
                      + " not reach classrooms.")
              .orSays(NOT_CONSISTENTLY_INSTRUCTION)
              .toRecord("Correct the focus if the problems were about instruction.")
              .toConsider("Consider starting from problems of teaching and learning.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "problems did not consistently centre on instruction or the principal's role"))
              .each(
                  LearningConditions.class,
                  (conditions, found) ->
                      checkFocus(conditions, ON_INSTRUCTION, NOT_CONSISTENTLY_INSTRUCTION, found)),
          warning("LRN-04", "leaders-role-left-out")
              .checks(
                  "Somebody in the role of a principal, assistant principal or site administrator"
                      + " led or took part in an activity, and its learning conditions say what the"
                      + " problems in it were about, which is neither LEADERS_ROLE nor BOTH.")
              .says(
                  "Principals took part in {name}, and the problems taken up were not about their"
                      + " own role: they may learn about instruction and not about leading it.")
              .orSays(NOT_CONSISTENTLY_LEADING)
              .toRecord("Correct the focus if the problems were about the role of those who lead.")
              .toConsider("Consider asking of each problem what the principal's part in it is.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "problems did not consistently centre on instruction or the principal's role"))
              .each(
                  LearningConditions.class,
                  (conditions, found) -> {
                    if (activityOf(conditions).filter(LearningRules::hasPrincipals).isPresent()) {
                      checkFocus(conditions, ON_LEADING, NOT_CONSISTENTLY_LEADING, found);
                    }
                  }),
          warning("LRN-05", "unfitting-artifacts")
              .checks(
                  "The learning conditions of an activity say that the relevance of the artifacts"
                      + " was MIXED or LOW.")
              .says(
                  "The relevance of the artifacts looked at in {name} was {value}: they may not"
                      + " have helped with its purpose.")
              .toRecord("Correct the relevance if the artifacts fitted the purpose.")
              .toConsider(
                  "Consider choosing artifacts of practice, such as student work or a video of a"
                      + " lesson, for what is to be learnt.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "artifacts of practice varied in relevance to the purpose"))
              .each(
                  LearningConditions.class,
                  (conditions, found) ->
                      conditions
                          .value()
                          .artifactRelevance()
                          .filter(relevance -> relevance != ArtifactRelevance.HIGH)
                          .ifPresent(
                              relevance ->
                                  found
                                      .on(conditions)
                                      .field("artifactRelevance")
                                      .with("value", relevance))),
          info("LRN-06", "unstructured-conversation")
              .checks(
                  "An activity carries out a routine for learning: one with a learning purpose or of"
                      + " kind PROFESSIONAL_LEARNING, INSTITUTE or COACHING_CYCLE. Its learning"
                      + " conditions say that the conversation had no structure; or they neither say"
                      + " that it had one nor name a tool for it, and no PROTOCOL is among the tools"
                      + " of the activity and the routine.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "No structure of the conversation in {name} is recorded: a structure has been"
                      + " found to help people learn from each other.")
              .orSays(NO_STRUCTURE)
              .toRecord(
                  "Record whether the conversation had a structure, and the tool that gave it.")
              .toConsider("Consider a protocol for the conversation.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says("conversation structures facilitated learning"))
              .each(JointActivity.class, LearningRules::checkStructure),
          info("LRN-07", "practice-kept-private")
              .checks(
                  "The learning conditions of an activity say that nobody's practice was made"
                      + " public.")
              .says(
                  "Nobody's own practice was shown in {name}: people may have talked about practice"
                      + " without seeing any.")
              .toRecord("Correct the learning conditions if somebody showed their practice.")
              .toConsider("Consider asking those who lead to show their own practice first.")
              .sources(JAQUITH_AIELLO_KHACHATRYAN.says("leadership practice was made public"))
              .each(
                  LearningConditions.class,
                  (conditions, found) -> {
                    if (conditions.value().practiceMadePublic() == Answer.NO) {
                      found.on(conditions).field("practiceMadePublic");
                    }
                  }),
          warning("LRN-08", "no-evidence-used")
              .checks("The learning conditions of an activity say that no evidence was used.")
              .says(
                  "No evidence was used in {name}: what people concluded rests on what they already"
                      + " thought.")
              .toRecord("Correct the learning conditions if evidence was used.")
              .toConsider(
                  "Consider bringing evidence of teaching and learning into the conversation.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "meaningful conversation based on evidence is a lasting challenge"),
                  GATES_DECK.says("short-cycle data and evidence enable continuous improvement"))
              .each(
                  LearningConditions.class,
                  (conditions, found) -> {
                    if (conditions.value().evidenceUsed() == Answer.NO) {
                      found.on(conditions).field("evidenceUsed");
                    }
                  }),
          info("LRN-09", "nobody-who-knows-more")
              .checks(
                  "An activity carries out a routine for learning, as in LRN-06, and names no"
                      + " knowledgeable other in its learning conditions and nobody who took part as"
                      + " KNOWLEDGEABLE_OTHER or FACILITATOR.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "It is not recorded that anybody with more expertise took part in {name}: new"
                      + " practice is hard to learn only from others who are learning it.")
              .toRecord(
                  "Record who took part as knowledgeable other or facilitator, if anybody did.")
              .toConsider("Consider inviting somebody who knows more of the matter.")
              .sources(
                  COBB_JACKSON_2012.says("learning is supported by more knowledgeable others"),
                  SZTAJN.says("knowledgeable facilitators"))
              .each(
                  JointActivity.class,
                  (activity, found) -> {
                    if (isForLearning(activity) && !hasKnowledgeableOther(activity.value())) {
                      found.on(activity);
                    }
                  }),
          info("LRN-10", "designed-without-learners")
              .checks(
                  "A routine has a learning purpose and participants whose roles are known. None of"
                      + " them, and nobody of their roles, is among those who designed it or took part"
                      + " in an activity of phase DESIGN that names it among its products.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "It is not recorded that those who are to learn in {name} ({roles}) had a part in"
                      + " designing it: it may not fit what they need.")
              .toRecord(
                  "Record who designed the routine, or the activity in which it was designed.")
              .toConsider("Consider designing or redesigning it with those who are to learn.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "supervisors involved principals in the redesign"),
                  FISHMAN_ET_AL_2013.says("design together with those who put it into practice"))
              .each(Routine.class, LearningRules::checkDesigners));

  private LearningRules() {}

  private static void checkFocus(
      Node<LearningConditions> conditions,
      Set<ProblemFocus> wanted,
      Template notConsistently,
      Findings found) {
    Optional<ProblemFocus> focus = conditions.value().problemFocus();
    if (focus.isPresent() && !wanted.contains(focus.get())) {
      Draft draft = found.on(conditions).field("problemFocus");
      if (focus.get() == ProblemFocus.INCONSISTENT) {
        draft.saying(notConsistently);
      }
    }
  }

  private static Optional<Node<JointActivity>> activityOf(Node<LearningConditions> conditions) {
    return conditions.entity().flatMap(entity -> entity.as(JointActivity.class));
  }

  private static boolean hasPrincipals(Node<JointActivity> activity) {
    return !Collections.disjoint(rolesIn(activity), PRINCIPALS);
  }

  private static Set<RoleType> rolesIn(Node<JointActivity> activity) {
    RolesTaken.InActivity taken = activity.index().get(RolesTaken.RELATION).of(activity);
    Set<RoleType> roles = EnumSet.noneOf(RoleType.class);
    roles.addAll(taken.leading());
    roles.addAll(taken.takingPart());
    return roles;
  }

  private static Optional<Routine> routineOf(Node<JointActivity> activity) {
    return activity
        .value()
        .routine()
        .flatMap(routine -> activity.index().get(routine, Routine.class));
  }

  private static boolean isForLearning(Node<JointActivity> activity) {
    return routineOf(activity)
        .filter(routine -> hasLearningPurpose(routine) || LEARNING_KINDS.contains(routine.kind()))
        .isPresent();
  }

  private static boolean hasLearningPurpose(Routine routine) {
    return routine.learningPurpose().filter(text -> !text.isBlank()).isPresent();
  }

  private static void checkStructure(Node<JointActivity> activity, Findings found) {
    if (!isForLearning(activity)) {
      return;
    }
    Optional<LearningConditions> conditions = activity.value().learningConditions();
    Answer structure =
        conditions.map(LearningConditions::conversationStructure).orElse(Answer.UNKNOWN);
    if (structure == Answer.NO) {
      found.on(activity).field("learningConditions/conversationStructure").saying(NO_STRUCTURE);
    } else if (structure == Answer.UNKNOWN
        && conditions.flatMap(LearningConditions::conversationTool).isEmpty()
        && !hasProtocol(activity)) {
      found.on(activity);
    }
  }

  private static boolean hasProtocol(Node<JointActivity> activity) {
    return Stream.concat(
            activity.value().toolsUsed().stream(),
            routineOf(activity).stream().flatMap(routine -> routine.tools().stream()))
        .flatMap(tool -> activity.index().get(tool, Tool.class).stream())
        .anyMatch(tool -> tool.kind() == Tool.Kind.PROTOCOL);
  }

  private static boolean hasKnowledgeableOther(JointActivity activity) {
    return activity.learningConditions().flatMap(LearningConditions::knowledgeableOther).isPresent()
        || activity.participations().stream().anyMatch(one -> KNOWING.contains(one.part()));
  }

  private static void checkDesigners(Node<Routine> routine, Findings found) {
    if (!hasLearningPurpose(routine.value())) {
      return;
    }
    SystemIndex index = found.index();
    List<Node<Actor>> learners = found.get(Leading.DESIGNED).participantsOf(routine);
    Set<RoleType> roles = EnumSet.noneOf(RoleType.class);
    learners.forEach(learner -> roles.addAll(found.get(Actors.RELATION).rolesOf(learner)));
    if (roles.isEmpty()) {
      return;
    }
    List<Node<JointActivity>> designs = designsOf(routine);
    Set<Node<Actor>> designers = new HashSet<>();
    Set<RoleType> theirs = EnumSet.noneOf(RoleType.class);
    addDesigners(routine.value().designedBy(), index, designers);
    designers.forEach(designer -> theirs.addAll(found.get(Actors.RELATION).rolesOf(designer)));
    for (Node<JointActivity> design : designs) {
      theirs.addAll(rolesIn(design));
      addDesigners(
          design.value().participations().stream().map(Participation::actor).toList(),
          index,
          designers);
    }
    if (learners.stream().noneMatch(designers::contains) && !isShared(roles, theirs)) {
      found.on(routine).with("roles", roles);
    }
  }

  /** The activities in which a routine was designed. */
  private static List<Node<JointActivity>> designsOf(Node<Routine> routine) {
    return routine.index().referencesTo(routine).stream()
        .filter(reference -> reference.field().equals("products"))
        .flatMap(reference -> reference.from().as(JointActivity.class).stream())
        .filter(activity -> activity.value().phases().contains(InquiryPhase.DESIGN))
        .toList();
  }

  private static void addDesigners(
      Collection<Ref<Actor>> named, SystemIndex index, Set<Node<Actor>> designers) {
    for (Ref<Actor> one : named) {
      index
          .node(one, Actor.class)
          .ifPresent(actor -> designers.add(index.get(Identity.RELATION).seatOf(actor)));
    }
  }

  /**
   * Whether people of some roles and of others have a role in common, or one includes the other.
   */
  private static boolean isShared(Set<RoleType> some, Set<RoleType> others) {
    return some.stream()
        .anyMatch(
            one -> others.stream().anyMatch(other -> one.includes(other) || other.includes(one)));
  }
}
