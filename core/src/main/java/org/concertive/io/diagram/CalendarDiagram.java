package org.concertive.io.diagram;

import java.util.List;
import java.util.Optional;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Cadence;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.text.Words;

/**
 * A school year of routines as designed: in which months each takes place where that is recorded,
 * else how often, and how many meetings a year follow. Dates are never made up from a cadence. Left
 * out is what took place.
 *
 * @see "Feldman & Pentland 2003; Spillane 2006"
 */
public final class CalendarDiagram implements Diagram {
  private final SystemIndex index;
  private final List<Row> rows;

  /** A routine in the calendar. */
  record Row(String code, String name, Optional<Cadence> cadence, Timing timing, Quantity aYear) {
    String inWords() {
      return code
          + " "
          + name
          + ": "
          + cadence.map(Cadence::inWords).orElse("how often is not recorded")
          + (cadence.isPresent() && timing.kind() != Timing.Kind.STATED
              ? "; in which months is not recorded"
              : "")
          + (aYear.isStated() ? "; " + aYear.inWords() + " a year" : "; how many a year is unknown")
          + ".";
    }
  }

  private CalendarDiagram(SystemIndex index) {
    this.index = index;
    Codes codes = Codes.of(index, View.DESIGNED);
    rows =
        index.nodes(Routine.class).stream()
            .map(routine -> row(routine.value(), codes.of(routine)))
            .toList();
  }

  /** The picture of a school year of routines. */
  public static CalendarDiagram of(SystemIndex index) {
    return new CalendarDiagram(index);
  }

  private Row row(Routine routine, String code) {
    return new Row(
        code,
        routine.name(),
        routine.cadence(),
        Timing.of(routine.cadence()),
        routine
            .cadence()
            .map(cadence -> cadence.expectedAYear(calendar()))
            .orElse(Quantity.unknown()));
  }

  SchoolCalendar calendar() {
    return index.conventions().calendar();
  }

  List<Row> rows() {
    return rows;
  }

  @Override
  public String title() {
    return "A school year of routines";
  }

  @Override
  public String subtitle() {
    return Wording.subject(index)
        + ", as designed."
        + (rows.isEmpty() ? "" : " " + Words.count(rows.size(), "routine") + ".");
  }

  @Override
  public String description() {
    if (rows.isEmpty()) {
      return absence().orElseThrow();
    }
    long stated = rows.stream().filter(row -> row.cadence().isPresent()).count();
    long inMonths = rows.stream().filter(row -> row.timing().kind() == Timing.Kind.STATED).count();
    return Words.count(rows.size(), "routine")
        + " over twelve months. How often is recorded for "
        + stated
        + ", in which months for "
        + inMonths
        + ".";
  }

  @Override
  public Optional<String> absence() {
    return rows.isEmpty()
        ? Optional.of(
            index.system().coverage(Aspect.ROUTINES) == Coverage.NOT_DOCUMENTED
                ? "Routines are not documented."
                : "No routine is recorded.")
        : Optional.empty();
  }

  @Override
  public List<String> words() {
    return absence().map(List::of).orElseGet(() -> rows.stream().map(Row::inWords).toList());
  }

  @Override
  public boolean isListWhenNarrow() {
    return true;
  }

  @Override
  public Drawing drawing(Form form, Frame frame) {
    return form == Form.NARROW || rows.isEmpty()
        ? WordList.drawing(this, form, frame)
        : new SchoolYearGrid(this, frame).draw();
  }
}
