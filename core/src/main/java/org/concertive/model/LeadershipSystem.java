package org.concertive.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.evidence.Measurement;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.evidence.Study;
import org.concertive.model.evidence.WordPoll;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.ActionPlan;
import org.concertive.model.practice.CapacityAssessment;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Partnership;
import org.concertive.model.practice.Risk;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Skill;
import org.concertive.model.practice.Tie;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.practice.Tool;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.scale.ScaleProfile;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A description of distributed leadership in one place: who leads, through which routines, tools
 * and joint activities, on what theory, with what evidence, and how far it has spread. It is the
 * root of a document; everything else stands in one of its lists or in an entry of one.
 *
 * <p>A description need not be free of contradictions to be made, read or written: what does not
 * fit together is for the rules to report.
 *
 * <p>All lists are in document order. An empty list says nothing by itself: whether it stands for
 * "there is none" is said by {@link #coverage(Aspect)}.
 *
 * <p>In Java the root holds all lists, which a document groups in sections. References are ids and
 * are not resolved here. A system never changes; {@link #with} and {@link #without} return a new
 * one.
 *
 * @see "Spillane, Halverson & Diamond 2004; Spillane 2006"
 */
@Value.Immutable
public interface LeadershipSystem {
  /**
   * The format of the document, {@code concertive/1.0}: its first field. A newer minor version is
   * read with warnings about what it adds.
   */
  String FORMAT = "concertive/1.0";

  /** The id of the description, written as the ids of entities; no reference points at it. */
  String id();

  /** What it is called. */
  String title();

  /** How far what it describes has come; absent when not recorded. */
  Optional<Stage> stage();

  /**
   * The time it describes. When absent, rules that need it stay silent: what is out of date, who
   * holds a post, which waivers have lapsed.
   */
  Optional<TimePoint> asOf();

  /**
   * How completely each part of the system is described, in the order of the enumeration; a part
   * that is not named is {@link Coverage#PARTIAL}.
   */
  Map<Aspect, Coverage> coverage();

  /** The documents that facts are taken from. */
  List<SourceDocument> sources();

  /** Organizations and their parts. */
  List<OrgUnit> units();

  /** The people who take part or are named. */
  List<Person> people();

  /** Posts, held or vacant. */
  List<Position> positions();

  /** Who holds which post, and when. */
  List<Appointment> appointments();

  /** Populations, such as all principals. */
  List<RoleGroup> roleGroups();

  /** Bodies: teams, councils, networks. */
  List<Team> teams();

  /** What there is to decide. */
  List<DecisionDomain> domains();

  /** Who may decide, advise or watch over what. */
  List<AuthorityGrant> authority();

  /** Who is regarded as a leader, and on what basis. */
  List<Leader> leaders();

  /** Circumstances that are part of practice: time, space, policy. */
  List<ContextFactor> contexts();

  /** Routines as designed. */
  List<Routine> routines();

  /** Tools used in practice. */
  List<Tool> tools();

  /** Joint activities that took place. */
  List<JointActivity> activities();

  /** Who seeks advice from, is influenced by or works with whom. */
  List<Tie> ties();

  /** How those who lead spend their time. */
  List<TimeUse> timeUse();

  /** Cycles of inquiry, in which people look at their work and change it. */
  List<InquiryCycle> cycles();

  /** Assessments of needs and capacity. */
  List<CapacityAssessment> assessments();

  /** Plans of action. */
  List<ActionPlan> plans();

  /** Partnerships of organizations or persons. */
  List<Partnership> partnerships();

  /** Risks of leading together. */
  List<Risk> risks();

  /** Skills that leading together requires. */
  List<Skill> skills();

  /** Theories of action: what is done, and why it should work. */
  List<TheoryOfAction> theories();

  /** Logic models: ways from what is put in to what is wanted. */
  List<LogicModel> logicModels();

  /** Items of evidence. */
  List<Evidence> items();

  /** What was found. */
  List<Finding> findings();

  /** Figures as reported; two that cannot both hold may both stand here. */
  List<ReportedFigure> figures();

  /** What is measured. */
  List<Indicator> indicators();

  /** Values of indicators. */
  List<Measurement> measurements();

  /** What data are collected with. */
  List<Instrument> instruments();

  /** Studies: their design, samples and collection of data. */
  List<Study> studies();

  /** Questions the description is to help answer. */
  List<GuidingQuestion> questions();

  /** Polls that ask people for a few words. */
  List<WordPoll> polls();

  /** What is being scaled. */
  List<Innovation> innovations();

  /** How many have taken up an innovation, unit by unit. */
  List<AdoptionObservation> adoption();

  /** Published summaries of adoption over units. */
  List<DistributionSummary> summaries();

  /** Whose an innovation is at a time. */
  List<OwnershipState> ownership();

  /** What goes with the scale of an innovation, and what does not. */
  List<FactorAssociation> associations();

  /** Depth, sustainability, spread and ownership of an innovation. */
  List<ScaleProfile> profiles();

  /**
   * Values that replace the standard ones of rules and metrics, by name: {@code
   * singleChampionShare: 0.6}. Each is explained where it is read; {@code schoolYearStart} is the
   * number of the month a school year begins in.
   */
  Map<String, BigDecimal> thresholds();

  /** Diagnostics that somebody has accepted. */
  List<Waiver> waivers();

  /** What the sources say and the model cannot hold; no rule reads it. */
  List<String> notes();

  /** How completely this part is described; {@link Coverage#PARTIAL} by default. */
  default Coverage coverage(Aspect aspect) {
    return coverage().getOrDefault(aspect, Coverage.PARTIAL);
  }

  /**
   * This system with these entries. An entity takes the place of the one with the same id in the
   * list of its type, or else comes last in that list; an entry without an id comes last. An entity
   * of another list with the same id stays there; rule REF-01 reports it.
   *
   * <p>Linear in the entries of the lists concerned.
   *
   * @throws IllegalArgumentException when an entry has no list of its own, as a step of a routine
   *     or a goal of a theory, with the place it belongs in
   */
  default LeadershipSystem with(Sourced... entries) {
    return RootLists.with(this, entries);
  }

  /**
   * This system without the entities of its lists that have these ids. What refers to them is left
   * as it is; rule REF-02 reports it.
   *
   * <p>Linear in the size of the lists.
   *
   * @throws IllegalArgumentException when no entity of a list has one of the ids, with the most
   *     similar id
   */
  default LeadershipSystem without(String... ids) {
    return RootLists.without(this, ids);
  }

  /**
   * The source document with this id; empty when there is none. Searches {@link #sources} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<SourceDocument> source(String id) {
    return RootLists.find(sources(), id);
  }

  /**
   * The unit with this id; empty when there is none. Searches {@link #units} from the start: for
   * many look-ups build a {@code SystemIndex}.
   */
  default Optional<OrgUnit> unit(String id) {
    return RootLists.find(units(), id);
  }

  /**
   * The person with this id; empty when there is none. Searches {@link #people} from the start: for
   * many look-ups build a {@code SystemIndex}.
   */
  default Optional<Person> person(String id) {
    return RootLists.find(people(), id);
  }

  /**
   * The position with this id; empty when there is none. Searches {@link #positions} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<Position> position(String id) {
    return RootLists.find(positions(), id);
  }

  /**
   * The role group with this id; empty when there is none. Searches {@link #roleGroups} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<RoleGroup> roleGroup(String id) {
    return RootLists.find(roleGroups(), id);
  }

  /**
   * The team with this id; empty when there is none. Searches {@link #teams} from the start: for
   * many look-ups build a {@code SystemIndex}.
   */
  default Optional<Team> team(String id) {
    return RootLists.find(teams(), id);
  }

  /**
   * The decision domain with this id; empty when there is none. Searches {@link #domains} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<DecisionDomain> domain(String id) {
    return RootLists.find(domains(), id);
  }

  /**
   * The standing as a leader with this id; empty when there is none. Searches {@link #leaders} from
   * the start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<Leader> leader(String id) {
    return RootLists.find(leaders(), id);
  }

  /**
   * The context factor with this id; empty when there is none. Searches {@link #contexts} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<ContextFactor> context(String id) {
    return RootLists.find(contexts(), id);
  }

  /**
   * The routine with this id; empty when there is none. Searches {@link #routines} from the start:
   * for many look-ups build a {@code SystemIndex}.
   */
  default Optional<Routine> routine(String id) {
    return RootLists.find(routines(), id);
  }

  /**
   * The tool with this id; empty when there is none. Searches {@link #tools} from the start: for
   * many look-ups build a {@code SystemIndex}.
   */
  default Optional<Tool> tool(String id) {
    return RootLists.find(tools(), id);
  }

  /**
   * The joint activity with this id; empty when there is none. Searches {@link #activities} from
   * the start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<JointActivity> activity(String id) {
    return RootLists.find(activities(), id);
  }

  /**
   * The cycle of inquiry with this id; empty when there is none. Searches {@link #cycles} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<InquiryCycle> cycle(String id) {
    return RootLists.find(cycles(), id);
  }

  /**
   * The assessment with this id; empty when there is none. Searches {@link #assessments} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<CapacityAssessment> assessment(String id) {
    return RootLists.find(assessments(), id);
  }

  /**
   * The plan with this id; empty when there is none. Searches {@link #plans} from the start: for
   * many look-ups build a {@code SystemIndex}.
   */
  default Optional<ActionPlan> plan(String id) {
    return RootLists.find(plans(), id);
  }

  /**
   * The partnership with this id; empty when there is none. Searches {@link #partnerships} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<Partnership> partnership(String id) {
    return RootLists.find(partnerships(), id);
  }

  /**
   * The risk with this id; empty when there is none. Searches {@link #risks} from the start: for
   * many look-ups build a {@code SystemIndex}.
   */
  default Optional<Risk> risk(String id) {
    return RootLists.find(risks(), id);
  }

  /**
   * The skill with this id; empty when there is none. Searches {@link #skills} from the start: for
   * many look-ups build a {@code SystemIndex}.
   */
  default Optional<Skill> skill(String id) {
    return RootLists.find(skills(), id);
  }

  /**
   * The theory of action with this id; empty when there is none. Searches {@link #theories} from
   * the start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<TheoryOfAction> theory(String id) {
    return RootLists.find(theories(), id);
  }

  /**
   * The logic model with this id; empty when there is none. Searches {@link #logicModels} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<LogicModel> logicModel(String id) {
    return RootLists.find(logicModels(), id);
  }

  /**
   * The item of evidence with this id; empty when there is none. Searches {@link #items} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<Evidence> item(String id) {
    return RootLists.find(items(), id);
  }

  /**
   * The finding with this id; empty when there is none. Searches {@link #findings} from the start:
   * for many look-ups build a {@code SystemIndex}.
   */
  default Optional<Finding> finding(String id) {
    return RootLists.find(findings(), id);
  }

  /**
   * The reported figure with this id; empty when there is none. Searches {@link #figures} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<ReportedFigure> figure(String id) {
    return RootLists.find(figures(), id);
  }

  /**
   * The indicator with this id; empty when there is none. Searches {@link #indicators} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<Indicator> indicator(String id) {
    return RootLists.find(indicators(), id);
  }

  /**
   * The instrument with this id; empty when there is none. Searches {@link #instruments} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<Instrument> instrument(String id) {
    return RootLists.find(instruments(), id);
  }

  /**
   * The study with this id; empty when there is none. Searches {@link #studies} from the start: for
   * many look-ups build a {@code SystemIndex}.
   */
  default Optional<Study> study(String id) {
    return RootLists.find(studies(), id);
  }

  /**
   * The question with this id; empty when there is none. Searches {@link #questions} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<GuidingQuestion> question(String id) {
    return RootLists.find(questions(), id);
  }

  /**
   * The poll with this id; empty when there is none. Searches {@link #polls} from the start: for
   * many look-ups build a {@code SystemIndex}.
   */
  default Optional<WordPoll> poll(String id) {
    return RootLists.find(polls(), id);
  }

  /**
   * The innovation with this id; empty when there is none. Searches {@link #innovations} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<Innovation> innovation(String id) {
    return RootLists.find(innovations(), id);
  }

  /**
   * The authority grant with this id; empty when there is none. Searches {@link #authority} from
   * the start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<AuthorityGrant> grant(String id) {
    return RootLists.find(authority(), id);
  }

  /**
   * The observation of adoption with this id; empty when there is none. Searches {@link #adoption}
   * from the start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<AdoptionObservation> observation(String id) {
    return RootLists.find(adoption(), id);
  }

  /**
   * The summary of adoption with this id; empty when there is none. Searches {@link #summaries}
   * from the start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<DistributionSummary> summary(String id) {
    return RootLists.find(summaries(), id);
  }

  /**
   * The association with this id; empty when there is none. Searches {@link #associations} from the
   * start: for many look-ups build a {@code SystemIndex}.
   */
  default Optional<FactorAssociation> association(String id) {
    return RootLists.find(associations(), id);
  }

  /** What a message calls this: its title. */
  default String label() {
    return title();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A system with nothing but a title. */
  static LeadershipSystem of(String id, String title) {
    return builder(id, title).build();
  }

  /** Starts a system. */
  static Builder builder(String id, String title) {
    return new Builder().id(id).title(title);
  }

  /** How far what a system describes has come. */
  enum Stage {
    /** It is being thought about. */
    DRAFT,
    /** It is decided and has not begun. */
    PLANNED,
    /** It takes place. */
    ENACTED,
    /** It is described by others, from sources. */
    REPORTED
  }

  /** Builds a system; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableLeadershipSystem.Builder {
    Builder() {}

    /** Sets the time it describes. */
    public Builder asOf(String form) {
      return asOf(TimePoint.parse(form));
    }

    /** Sets the documents that facts are taken from. */
    public Builder sources(SourceDocument... sources) {
      return sources(Arrays.asList(sources));
    }

    /** Sets organizations and their parts. */
    public Builder units(OrgUnit... units) {
      return units(Arrays.asList(units));
    }

    /** Sets people. */
    public Builder people(Person... people) {
      return people(Arrays.asList(people));
    }

    /** Sets posts, held or vacant. */
    public Builder positions(Position... positions) {
      return positions(Arrays.asList(positions));
    }

    /** Sets who holds which post, and when. */
    public Builder appointments(Appointment... appointments) {
      return appointments(Arrays.asList(appointments));
    }

    /** Sets populations, such as all principals. */
    public Builder roleGroups(RoleGroup... roleGroups) {
      return roleGroups(Arrays.asList(roleGroups));
    }

    /** Sets bodies. */
    public Builder teams(Team... teams) {
      return teams(Arrays.asList(teams));
    }

    /** Sets what there is to decide. */
    public Builder domains(DecisionDomain... domains) {
      return domains(Arrays.asList(domains));
    }

    /** Sets who may decide, advise or watch over what. */
    public Builder authority(AuthorityGrant... authority) {
      return authority(Arrays.asList(authority));
    }

    /** Sets who is regarded as a leader, and on what basis. */
    public Builder leaders(Leader... leaders) {
      return leaders(Arrays.asList(leaders));
    }

    /** Sets circumstances that are part of practice. */
    public Builder contexts(ContextFactor... contexts) {
      return contexts(Arrays.asList(contexts));
    }

    /** Sets routines as designed. */
    public Builder routines(Routine... routines) {
      return routines(Arrays.asList(routines));
    }

    /** Sets tools used in practice. */
    public Builder tools(Tool... tools) {
      return tools(Arrays.asList(tools));
    }

    /** Sets joint activities that took place. */
    public Builder activities(JointActivity... activities) {
      return activities(Arrays.asList(activities));
    }

    /** Sets who seeks advice from, is influenced by or works with whom. */
    public Builder ties(Tie... ties) {
      return ties(Arrays.asList(ties));
    }

    /** Sets how those who lead spend their time. */
    public Builder timeUse(TimeUse... timeUse) {
      return timeUse(Arrays.asList(timeUse));
    }

    /** Sets cycles of inquiry. */
    public Builder cycles(InquiryCycle... cycles) {
      return cycles(Arrays.asList(cycles));
    }

    /** Sets assessments of needs and capacity. */
    public Builder assessments(CapacityAssessment... assessments) {
      return assessments(Arrays.asList(assessments));
    }

    /** Sets plans of action. */
    public Builder plans(ActionPlan... plans) {
      return plans(Arrays.asList(plans));
    }

    /** Sets partnerships. */
    public Builder partnerships(Partnership... partnerships) {
      return partnerships(Arrays.asList(partnerships));
    }

    /** Sets risks of leading together. */
    public Builder risks(Risk... risks) {
      return risks(Arrays.asList(risks));
    }

    /** Sets skills that leading together asks for. */
    public Builder skills(Skill... skills) {
      return skills(Arrays.asList(skills));
    }

    /** Sets theories of action. */
    public Builder theories(TheoryOfAction... theories) {
      return theories(Arrays.asList(theories));
    }

    /** Sets logic models. */
    public Builder logicModels(LogicModel... logicModels) {
      return logicModels(Arrays.asList(logicModels));
    }

    /** Sets items of evidence. */
    public Builder items(Evidence... items) {
      return items(Arrays.asList(items));
    }

    /** Sets what was found. */
    public Builder findings(Finding... findings) {
      return findings(Arrays.asList(findings));
    }

    /** Sets figures as reported. */
    public Builder figures(ReportedFigure... figures) {
      return figures(Arrays.asList(figures));
    }

    /** Sets what is measured. */
    public Builder indicators(Indicator... indicators) {
      return indicators(Arrays.asList(indicators));
    }

    /** Sets values of indicators. */
    public Builder measurements(Measurement... measurements) {
      return measurements(Arrays.asList(measurements));
    }

    /** Sets what is measured with. */
    public Builder instruments(Instrument... instruments) {
      return instruments(Arrays.asList(instruments));
    }

    /** Sets studies. */
    public Builder studies(Study... studies) {
      return studies(Arrays.asList(studies));
    }

    /** Sets questions the description is to help answer. */
    public Builder questions(GuidingQuestion... questions) {
      return questions(Arrays.asList(questions));
    }

    /** Sets polls for words. */
    public Builder polls(WordPoll... polls) {
      return polls(Arrays.asList(polls));
    }

    /** Sets what is being scaled. */
    public Builder innovations(Innovation... innovations) {
      return innovations(Arrays.asList(innovations));
    }

    /** Sets how many have taken up an innovation, unit by unit. */
    public Builder adoption(AdoptionObservation... adoption) {
      return adoption(Arrays.asList(adoption));
    }

    /** Sets published summaries of adoption over units. */
    public Builder summaries(DistributionSummary... summaries) {
      return summaries(Arrays.asList(summaries));
    }

    /** Sets whose an innovation is at a time. */
    public Builder ownership(OwnershipState... ownership) {
      return ownership(Arrays.asList(ownership));
    }

    /** Sets what goes with the scale of an innovation, and what does not. */
    public Builder associations(FactorAssociation... associations) {
      return associations(Arrays.asList(associations));
    }

    /** Sets depth, sustainability, spread and ownership of an innovation. */
    public Builder profiles(ScaleProfile... profiles) {
      return profiles(Arrays.asList(profiles));
    }

    /** Sets diagnostics that somebody has accepted. */
    public Builder waivers(Waiver... waivers) {
      return waivers(Arrays.asList(waivers));
    }

    /** Sets what the sources say and the model cannot hold. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished system.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public LeadershipSystem build() {
      return Ids.checked(super.build(), LeadershipSystem::id);
    }
  }
}
