package org.concertive.validation;

import static org.concertive.model.LeadershipSystem.Stage.DRAFT;
import static org.concertive.model.LeadershipSystem.Stage.ENACTED;
import static org.concertive.model.LeadershipSystem.Stage.PLANNED;
import static org.concertive.model.LeadershipSystem.Stage.REPORTED;
import static org.concertive.validation.Stages.Expectation.EXPECTED;
import static org.concertive.validation.Stages.Expectation.NOT_YET;
import static org.concertive.validation.Stages.Expectation.OPTIONAL;

import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Objects;
import org.concertive.model.Aspect;
import org.concertive.model.LeadershipSystem.Stage;

/**
 * What a description can be expected to record when what it describes is a draft, planned, enacted
 * or reported. Rules that report something missing follow it; what a description does record is
 * checked at every stage. A description that states no stage is checked as a reported one.
 */
public final class Stages {
  /** How far an aspect can be expected to be recorded. */
  public enum Expectation {
    /** What is missing is reported. */
    EXPECTED,
    /** What is missing is reported as worth a look, with severity INFO. */
    OPTIONAL,
    /** Nothing is looked for. */
    NOT_YET
  }

  private static final List<Stage> COLUMNS = List.of(DRAFT, PLANNED, ENACTED, REPORTED);
  private static final ImmutableTable<Aspect, Stage, Expectation> TABLE =
      new Rows()
          .row(Aspect.ORGANIZATION, OPTIONAL, EXPECTED, EXPECTED, EXPECTED)
          .row(Aspect.PEOPLE, NOT_YET, OPTIONAL, EXPECTED, EXPECTED)
          .row(Aspect.AUTHORITY, OPTIONAL, EXPECTED, EXPECTED, EXPECTED)
          .row(Aspect.ROUTINES, OPTIONAL, EXPECTED, EXPECTED, EXPECTED)
          .row(Aspect.TOOLS, OPTIONAL, OPTIONAL, EXPECTED, EXPECTED)
          .row(Aspect.ACTIVITIES, NOT_YET, NOT_YET, EXPECTED, EXPECTED)
          .row(Aspect.THEORY, OPTIONAL, EXPECTED, EXPECTED, EXPECTED)
          .row(Aspect.LOGIC_MODEL, OPTIONAL, EXPECTED, EXPECTED, EXPECTED)
          .row(Aspect.EVIDENCE, NOT_YET, OPTIONAL, OPTIONAL, EXPECTED)
          .row(Aspect.ADOPTION, NOT_YET, NOT_YET, OPTIONAL, EXPECTED)
          .row(Aspect.NETWORK, NOT_YET, NOT_YET, OPTIONAL, EXPECTED)
          .row(Aspect.TIME_USE, NOT_YET, NOT_YET, OPTIONAL, EXPECTED)
          .row(Aspect.PLANS, OPTIONAL, EXPECTED, EXPECTED, EXPECTED)
          .table
          .buildOrThrow();

  private Stages() {}

  /** What can be expected of an aspect at a stage. */
  public static Expectation of(Aspect aspect, Stage stage) {
    return Objects.requireNonNull(TABLE.get(aspect, stage));
  }

  private static final class Rows {
    final ImmutableTable.Builder<Aspect, Stage, Expectation> table = ImmutableTable.builder();

    Rows row(Aspect aspect, Expectation... cells) {
      for (int i = 0; i < cells.length; i++) {
        table.put(aspect, COLUMNS.get(i), cells[i]);
      }
      return this;
    }
  }
}
