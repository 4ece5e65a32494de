package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.TimePoint;
import org.concertive.network.Network;

/**
 * A network as a matrix: a row and a column for each member, a filled cell where the one of the row
 * is tied to the one of the column. Groups by size, within them those first to whom most ties lead.
 * Where more than 200 are members, a table of groups. The narrow form says in words who is named
 * most, and how many ties are within and between groups.
 *
 * <p>People have codes unless {@linkplain #named() names are asked for}. Left out is how strong
 * ties are, and what they are about.
 *
 * @see "Pitts & Spillane 2009"
 */
public final class MatrixDiagram implements Diagram {
  private static final int MOST_DRAWN = 200;

  private final ShownNetwork shown;

  private MatrixDiagram(ShownNetwork shown) {
    this.shown = shown;
  }

  /** The matrix of all ties of a kind, whenever they were recorded. */
  public static MatrixDiagram of(SystemIndex index, Tie.Kind kind) {
    return new MatrixDiagram(ShownNetworks.of(index, kind));
  }

  /** The matrix of the ties of a kind that were recorded at one time. */
  public static MatrixDiagram of(SystemIndex index, Tie.Kind kind, TimePoint wave) {
    return new MatrixDiagram(ShownNetworks.of(index, kind, wave));
  }

  /**
   * The matrix of a network of any origin, with the names it has for its nodes, in groups by the
   * first of its groupings.
   */
  public static MatrixDiagram of(Network network, String title) {
    return new MatrixDiagram(ShownNetworks.of(network, title));
  }

  /**
   * The matrix of a network of any origin, in groups by one of its groupings.
   *
   * @throws IllegalArgumentException when the network has no such grouping
   */
  public static MatrixDiagram of(Network network, String title, String grouping) {
    return new MatrixDiagram(ShownNetworks.of(network, title, grouping));
  }

  /** The same matrix with names of people in place of codes. */
  public MatrixDiagram named() {
    return new MatrixDiagram(shown.named());
  }

  @Override
  public String title() {
    return shown.title()
        + (shown.groups().isEmpty() ? "" : ", ordered by " + shown.groups().noun());
  }

  private boolean isDrawn() {
    return shown.network().size() <= MOST_DRAWN;
  }

  @Override
  public String subtitle() {
    return shown.size();
  }

  @Override
  public String description() {
    return shown.description();
  }

  @Override
  public Optional<String> absence() {
    return shown.absence();
  }

  @Override
  public List<String> words() {
    if (shown.isEmpty()) {
      return List.of(shown.nothing());
    }
    List<String> words = summaryWithGroups();
    if (isDrawn()) {
      IntStream.range(0, shown.network().size()).mapToObj(shown::sentence).forEach(words::add);
    }
    return words;
  }

  private List<String> summary() {
    List<String> summary = new ArrayList<>();
    summary.add(
        "Most "
            + shown.words().received()
            + ": "
            + String.join(
                ", ",
                shown.most().stream()
                    .map(node -> shown.labels().get(node) + " by " + shown.network().inDegree(node))
                    .toList())
            + shown.moreLikeTheLast().map(more -> ", " + more).orElse("")
            + ".");
    summary.add(NetworkCounts.mutual(shown));
    NetworkCounts.within(shown).ifPresent(summary::add);
    return summary;
  }

  private List<String> summaryWithGroups() {
    List<String> summary = summary();
    if (!shown.groups().isEmpty()) {
      summary.addAll(GroupTies.of(shown).sentences());
    }
    return summary;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    NetworkCounts.within(shown).ifPresent(notes::add);
    if (shown.network().tieValue().isPresent()) {
      notes.add("How strong ties are is not drawn.");
    }
    return notes;
  }

  @Override
  public Drawing drawing(Form form, Frame frame) {
    if (form == Form.NARROW) {
      return WordList.drawing(this, frame, shown.isEmpty() ? words() : summaryWithGroups());
    }
    Drawing drawing = new Drawing(form.width());
    double y = Head.draw(drawing, this, frame);
    if (shown.isEmpty()) {
      Notes.draw(drawing, List.of(shown.nothing()), y + 8);
    } else if (isDrawn()) {
      MatrixPlot.draw(drawing, shown, y, notes());
    } else {
      GroupTable.draw(drawing, shown, y, summary());
    }
    return drawing;
  }
}
