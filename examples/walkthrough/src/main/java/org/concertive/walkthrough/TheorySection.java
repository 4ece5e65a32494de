package org.concertive.walkthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.commandline.Page;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.organization.RoleType;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Press;
import org.concertive.model.theory.Proposition;
import org.concertive.model.theory.Rationale;
import org.concertive.model.theory.Revision;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Ref;
import org.concertive.relation.Enactment;

/** The theories of action: what a system wants, what it does about it, and why that may work. */
final class TheorySection {
  private static final int COLUMN = 15;
  private static final String NOT_RECORDED = "not recorded";

  private final SystemIndex index;
  private final Names names;
  private final TheoryOfAction theory;
  private final Page page;

  private TheorySection(SystemIndex index, TheoryOfAction theory, Page page) {
    this.index = index;
    names = new Names(index);
    this.theory = theory;
    this.page = page;
  }

  static void print(SystemIndex index, Page page) {
    page.title("THEORY OF ACTION");
    List<TheoryOfAction> theories = index.system().theories();
    if (theories.isEmpty()) {
      page.line(
          2,
          DescriptionSection.absence(
              index.system(), Aspect.THEORY, "No theory of action is recorded."));
    }
    theories.forEach(theory -> new TheorySection(index, theory, page).print());
  }

  private void print() {
    page.line(
        2,
        4,
        theory.title()
            + " ("
            + English.words(theory.stance())
            + theory.owner().map(owner -> ", " + names.of(owner)).orElse("")
            + ")");
    theory.problem().ifPresent(problem -> page.line(2, 4, "The problem: " + problem));
    part("Goals", theory.goals());
    theory.goals().forEach(goal -> page.line(4, 8, mark(goal) + ": " + text(goal)));
    part("Strategies", theory.strategies());
    theory.strategies().forEach(this::strategy);
    part("What is held to follow", theory.propositions());
    theory.propositions().forEach(proposition -> page.line(4, 6, "- " + text(proposition)));
    part("Claims under test", theory.conjectures());
    theory.conjectures().forEach(conjecture -> page.line(4, 6, "- " + text(conjecture)));
    part("Changes of the theory", theory.revisions());
    theory.revisions().forEach(revision -> page.line(4, 6, "- " + text(revision)));
  }

  private void part(String heading, List<?> things) {
    if (!things.isEmpty()) {
      page.gap();
      page.line(2, heading + ":");
    }
  }

  private String mark(Goal goal) {
    return "G" + (theory.goals().indexOf(goal) + 1);
  }

  private String mark(Strategy strategy) {
    return "S" + (theory.strategies().indexOf(strategy) + 1);
  }

  /** The mark of a goal or strategy of this theory, the name of anything else. */
  private String mark(Ref<?> reference) {
    return Stream.concat(
            theory.goals().stream()
                .filter(goal -> goal.id().equals(reference.id()))
                .map(this::mark),
            theory.strategies().stream()
                .filter(strategy -> strategy.id().equals(reference.id()))
                .map(this::mark))
        .findFirst()
        .orElseGet(() -> names.of(reference));
  }

  private static String text(Goal goal) {
    return goal.statement() + goal.kind().map(kind -> " (" + English.words(kind) + ")").orElse("");
  }

  private void strategy(Strategy strategy) {
    page.line(4, 8, mark(strategy) + ": " + strategy.name());
    row("For", addressed(strategy));
    row("What", strategy.learningGoal().orElse(""));
    row("How", how(strategy));
    row("Why", strategy.rationale().map(this::why).orElse(""));
    row("Through", English.list(through(strategy)));
    row("Serves", English.list(goals(strategy)));
  }

  private void row(String label, String text) {
    page.row(6, COLUMN, label, text.isEmpty() ? NOT_RECORDED : text);
  }

  private String addressed(Strategy strategy) {
    List<String> addressed = new ArrayList<>();
    strategy.target().map(names::of).ifPresent(addressed::add);
    strategy.targetRoles().stream()
        .map((RoleType role) -> English.plural(English.words(role)))
        .forEach(addressed::add);
    return English.list(addressed);
  }

  private String how(Strategy strategy) {
    List<String> parts = new ArrayList<>();
    if (!strategy.supports().isEmpty()) {
      parts.add(
          "supported by " + English.list(strategy.supports().stream().map(this::support).toList()));
    }
    if (!strategy.press().isEmpty()) {
      parts.add("pressed for " + English.list(strategy.press().stream().map(this::press).toList()));
    }
    return String.join("; ", parts);
  }

  private String support(Support support) {
    String kind = English.words(support.kind());
    return support.ref().map(ref -> names.of(ref) + " (" + kind + ")").orElse(kind);
  }

  private String press(Press press) {
    return press.forWhat()
        + press.accountableTo().map(actor -> " (answers to " + names.of(actor) + ")").orElse("")
        + press.consequence().map(consequence -> " (" + consequence + ")").orElse("");
  }

  private String why(Rationale rationale) {
    return rationale.text()
        + (rationale.literature().isEmpty()
            ? ""
            : " [" + String.join("; ", rationale.literature()) + "]");
  }

  private List<String> through(Strategy strategy) {
    Node<Strategy> node = index.node(strategy.id(), Strategy.class).orElseThrow();
    Enactment enactment = index.get(Enactment.RELATION);
    List<String> all = new ArrayList<>(Names.of(enactment.routinesOf(node)));
    int activities = enactment.activitiesEnacting(node).size();
    if (activities > 0) {
      all.add(English.count(activities, "activity"));
    }
    return all;
  }

  private List<String> goals(Strategy strategy) {
    return strategy.goals().stream().map(this::mark).toList();
  }

  private String text(Proposition proposition) {
    return "If "
        + premises(proposition)
        + ", then "
        + English.list(proposition.then().stream().map(this::mark).toList())
        + proposition.because().map(rationale -> ". Because: " + why(rationale)).orElse(".");
  }

  private String premises(Proposition proposition) {
    List<String> all = proposition.premises().stream().map(Ref::id).toList();
    List<String> strategies = theory.strategies().stream().map(Strategy::id).toList();
    return strategies.size() > 2 && all.containsAll(strategies) && all.size() == strategies.size()
        ? "all " + strategies.size() + " strategies are carried out"
        : English.list(proposition.premises().stream().map(this::mark).toList());
  }

  private String text(Conjecture conjecture) {
    return conjecture.text() + " (" + English.words(conjecture.status()) + ")";
  }

  private String text(Revision revision) {
    return revision.when().map(when -> when.inWords() + ": ").orElse("")
        + (revision.changes().isEmpty()
            ? "what changed is not recorded"
            : revision.changes().stream()
                .map(change -> names.of(change.target()) + " " + English.words(change.kind()))
                .collect(Collectors.joining("; ")));
  }
}
