package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.TimePoint;
import org.concertive.network.Network;
import org.concertive.text.Words;

/**
 * A network as nodes and lines: who is tied to whom, in groups by unit or, where there is one unit
 * only, by team. The more ties lead to a node, the larger it is; the ten to which most lead have
 * labels, and all where 20 or fewer have ties. The place of a node means no more than that tied
 * nodes are near each other.
 *
 * <p>People have codes unless {@linkplain #named() names are asked for}. Left out are people
 * without ties, who are named beneath, how strong ties are, and what they are about. Networks in
 * which more than 100 have ties are not drawn.
 *
 * @see "Pitts & Spillane 2009; Gansner, Koren & North 2005"
 */
public final class NetworkDiagram implements Diagram {
  private static final int MOST_DRAWN = 100;

  /** The width of the key in the wide form. */
  private static final double KEY = 250;

  private final ShownNetwork shown;

  private NetworkDiagram(ShownNetwork shown) {
    this.shown = shown;
  }

  /** The picture of all ties of a kind, whenever they were recorded. */
  public static NetworkDiagram of(SystemIndex index, Tie.Kind kind) {
    return new NetworkDiagram(ShownNetworks.of(index, kind));
  }

  /** The picture of the ties of a kind that were recorded at one time. */
  public static NetworkDiagram of(SystemIndex index, Tie.Kind kind, TimePoint wave) {
    return new NetworkDiagram(ShownNetworks.of(index, kind, wave));
  }

  /**
   * The picture of a network of any origin, with the names it has for its nodes, in groups by the
   * first of its groupings.
   */
  public static NetworkDiagram of(Network network, String title) {
    return new NetworkDiagram(ShownNetworks.of(network, title));
  }

  /**
   * The picture of a network of any origin, in groups by one of its groupings.
   *
   * @throws IllegalArgumentException when the network has no such grouping
   */
  public static NetworkDiagram of(Network network, String title, String grouping) {
    return new NetworkDiagram(ShownNetworks.of(network, title, grouping));
  }

  /** The same picture with names of people in place of codes. */
  public NetworkDiagram named() {
    return new NetworkDiagram(shown.named());
  }

  @Override
  public String title() {
    return shown.title();
  }

  @Override
  public String subtitle() {
    return shown.size() + (isDrawn() ? " The larger a mark, the more ties lead to it." : "");
  }

  private boolean isDrawn() {
    return !shown.isEmpty() && shown.tied().length <= MOST_DRAWN;
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
    List<String> words = new ArrayList<>();
    IntStream.of(shown.tied()).mapToObj(shown::sentence).forEach(words::add);
    words.add(NetworkCounts.mutual(shown));
    words.addAll(notes());
    return words;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    NetworkCounts.within(shown).ifPresent(notes::add);
    List<String> alone = shown.alone();
    if (!alone.isEmpty()) {
      notes.add("Without ties, so not drawn: " + Words.list(alone) + ".");
    }
    if (shown.network().tieValue().isPresent()) {
      notes.add("How strong ties are is not drawn.");
    }
    return notes;
  }

  /** Why there is no picture. */
  private Optional<String> reason() {
    return isDrawn()
        ? Optional.empty()
        : Optional.of(
            shown.isEmpty()
                ? shown.nothing()
                : shown.members(shown.tied().length)
                    + " have ties. So many are not drawn as nodes and lines, since lines would"
                    + " hide each other; a matrix shows them.");
  }

  @Override
  public Drawing drawing(Form form, Frame frame) {
    Drawing drawing = new Drawing(form.width());
    double y = Head.draw(drawing, this, frame);
    Optional<String> reason = reason();
    if (reason.isPresent()) {
      Notes.draw(drawing, List.of(reason.get()), y + 8);
    } else if (form == Form.WIDE) {
      double room = form.width() - KEY - 2 * Drawing.MARGIN - 24;
      NetworkPlot.draw(drawing, shown, form, Drawing.MARGIN, y, room, 560);
      key(drawing, form, form.width() - Drawing.MARGIN - KEY, y + 14, KEY);
    } else {
      double room = form.width() - 2 * Drawing.MARGIN;
      double bottom = NetworkPlot.draw(drawing, shown, form, Drawing.MARGIN, y, room, 460);
      key(drawing, form, Drawing.MARGIN, bottom + 28, room);
    }
    return drawing;
  }

  private void key(Drawing drawing, Form form, double x, double y, double width) {
    NetworkKey key = new NetworkKey(drawing, shown, form, x, y, width);
    key.groups();
    key.sizes(shown.greatest());
    key.ties();
    key.most();
    key.notes(notes());
  }
}
