package org.concertive.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.model.Aspect;
import org.concertive.model.logic.LogicModel;
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
import org.concertive.text.Words;

/**
 * The theories of action (what a system wants, what it does about it, and why that may work) and
 * the logic models.
 */
final class TheorySection {
  private static final String NOT_RECORDED = "not recorded";

  private final Material material;
  private final Names names;
  private final TheoryOfAction theory;

  private TheorySection(Material material, TheoryOfAction theory) {
    this.material = material;
    names = material.names();
    this.theory = theory;
  }

  static Section of(Material material) {
    List<Block> blocks = new ArrayList<>();
    material
        .system()
        .theories()
        .forEach(theory -> blocks.addAll(new TheorySection(material, theory).blocks()));
    if (blocks.isEmpty()) {
      blocks.add(material.absence(Aspect.THEORY, "No theory of action is recorded."));
    }
    blocks.add(new Block.Heading("Logic model"));
    List<LogicModel> models = material.system().logicModels();
    models.forEach(model -> blocks.add(material.logicModel(model)));
    if (models.isEmpty()) {
      blocks.add(material.absence(Aspect.LOGIC_MODEL, "No logic model is recorded."));
    }
    return new Section("theory", "Theory of action and logic model", blocks);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(theory.title()));
    blocks.add(
        new Block.Paragraph(
            Words.capital(Words.of(theory.stance()))
                + theory.owner().map(owner -> " by " + names.of(owner)).orElse("")
                + "."
                + theory.problem().map(problem -> " The problem: " + problem).orElse("")));
    blocks.add(material.pictures("theory-" + theory.id(), "espoused-enacted-" + theory.id()));
    if (!theory.strategies().isEmpty()) {
      blocks.add(
          new Block.Fold(
              "The strategies in full", theory.strategies().stream().map(this::card).toList()));
    }
    list("What is held to follow:", theory.propositions(), this::text, blocks);
    list("Claims under test:", theory.conjectures(), this::text, blocks);
    list("Changes of the theory:", theory.revisions(), this::text, blocks);
    return blocks;
  }

  private static <T> void list(
      String heading, List<T> things, Function<T, String> text, List<Block> blocks) {
    if (!things.isEmpty()) {
      blocks.add(new Block.Paragraph(heading));
      blocks.add(Block.Items.of(things.stream().map(text).toList()));
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

  private Block card(Strategy strategy) {
    return new Block.Card(
        mark(strategy) + " " + strategy.name(),
        "",
        List.of(
            new Block.Terms(
                List.of(
                    term("For", addressed(strategy)),
                    term("What", strategy.learningGoal().orElse("")),
                    term("How", how(strategy)),
                    term("Why", strategy.rationale().map(this::why).orElse("")),
                    term("Through", Words.all(through(strategy))),
                    term("Serves", Words.all(goals(strategy)))))));
  }

  private static Block.Term term(String name, String text) {
    return new Block.Term(name, text.isEmpty() ? NOT_RECORDED : text);
  }

  private String addressed(Strategy strategy) {
    List<String> addressed = new ArrayList<>();
    strategy.target().map(names::of).ifPresent(addressed::add);
    strategy.targetRoles().stream()
        .map((RoleType role) -> Words.plural(Words.of(role)))
        .forEach(addressed::add);
    return Words.all(addressed);
  }

  private String how(Strategy strategy) {
    List<String> parts = new ArrayList<>();
    if (!strategy.supports().isEmpty()) {
      parts.add(
          "supported by " + Words.all(strategy.supports().stream().map(this::support).toList()));
    }
    if (!strategy.press().isEmpty()) {
      parts.add("pressed for " + Words.all(strategy.press().stream().map(this::press).toList()));
    }
    return String.join("; ", parts);
  }

  private String support(Support support) {
    String kind = Words.of(support.kind());
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
    Node<Strategy> node = material.index().node(strategy.id(), Strategy.class).orElseThrow();
    Enactment enactment = material.index().get(Enactment.RELATION);
    List<String> all = new ArrayList<>(Names.of(enactment.routinesOf(node)));
    int activities = enactment.activitiesEnacting(node).size();
    if (activities > 0) {
      all.add(Words.count(activities, "activity"));
    }
    return all;
  }

  private List<String> goals(Strategy strategy) {
    return strategy.goals().stream().map(this::named).toList();
  }

  /** A goal of this theory by its mark and statement. */
  private String named(Ref<Goal> reference) {
    return theory.goals().stream()
        .filter(goal -> goal.id().equals(reference.id()))
        .map(goal -> mark(goal) + " " + Words.unended(goal.statement()))
        .findFirst()
        .orElseGet(() -> names.of(reference));
  }

  private String text(Proposition proposition) {
    return "If "
        + premises(proposition)
        + ", then "
        + Words.all(proposition.then().stream().map(this::mark).toList())
        + proposition.because().map(rationale -> ". Because: " + why(rationale)).orElse(".");
  }

  private String premises(Proposition proposition) {
    List<String> all = proposition.premises().stream().map(Ref::id).toList();
    List<String> strategies = theory.strategies().stream().map(Strategy::id).toList();
    return strategies.size() > 2 && all.containsAll(strategies) && all.size() == strategies.size()
        ? "all " + strategies.size() + " strategies are carried out"
        : Words.all(proposition.premises().stream().map(this::mark).toList());
  }

  private String text(Conjecture conjecture) {
    return conjecture.text() + " (" + Words.of(conjecture.status()) + ")";
  }

  private String text(Revision revision) {
    return revision.when().map(when -> when.inWords() + ": ").orElse("")
        + (revision.changes().isEmpty()
            ? "what changed is not recorded"
            : revision.changes().stream()
                .map(change -> names.of(change.target()) + " " + Words.of(change.kind()))
                .collect(Collectors.joining("; ")));
  }
}
