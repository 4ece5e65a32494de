package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Tie;
import org.concertive.text.Words;

/**
 * The ties of a kind wave by wave, side by side: each node has one place in all of them, which
 * depends on the ties of all waves. Ties that were not recorded in the wave before stand out.
 *
 * <p>People have codes unless {@linkplain #named() names are asked for}. Left out are people
 * without ties in any wave, ties that are no longer recorded, of which the number is given, how
 * strong ties are, and what they are about. A cross says that no tie is recorded in a wave, not
 * that somebody had left. Networks in which more than 100 have ties are not drawn.
 *
 * @see "Penuel et al. 2010"
 */
public final class NetworkWavesDiagram implements Diagram {
  private static final int MOST_DRAWN = 100;
  private static final double BETWEEN = 26;

  /** The ties of all waves. */
  private final ShownNetwork shown;

  private final List<TieWave> waves;

  private NetworkWavesDiagram(ShownNetwork shown, List<TieWave> waves) {
    this.shown = shown;
    this.waves = waves;
  }

  /** The picture of the ties of a kind. */
  public static NetworkWavesDiagram of(SystemIndex index, Tie.Kind kind) {
    return new NetworkWavesDiagram(ShownNetworks.of(index, kind), TieWave.of(index, kind));
  }

  /** The same picture with names of people in place of codes. */
  public NetworkWavesDiagram named() {
    return new NetworkWavesDiagram(shown.named(), waves);
  }

  @Override
  public String title() {
    return shown.title() + ", wave by wave";
  }

  @Override
  public String subtitle() {
    return shown.size(Words.count(waves.size(), "wave"));
  }

  @Override
  public String description() {
    return shown.isEmpty()
        ? shown.nothing()
        : "Network of "
            + shown.members(shown.network().size())
            + " in "
            + Words.count(waves.size(), "wave")
            + ". "
            + waves.stream()
                .map(wave -> wave.when() + ": " + wave.counts() + ".")
                .collect(Collectors.joining(" "));
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
    for (TieWave wave : waves) {
      words.add(wave.when() + ": " + wave.counts() + ".");
      for (int from : shown.tied()) {
        if (wave.network().outDegree(from) > 0) {
          words.add(sentence(wave, from));
        }
      }
    }
    words.addAll(notes());
    return words;
  }

  private String sentence(TieWave wave, int from) {
    return wave.when()
        + ": "
        + shown.labels().get(from)
        + " "
        + shown.words().verb()
        + " "
        + wave.network()
            .neighbors(from)
            .mapToObj(to -> shown.labels().get(to) + (wave.isNew(from, to) ? " (new)" : ""))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    List<String> alone = shown.alone();
    if (!alone.isEmpty()) {
      notes.add("Without ties in any wave, so not drawn: " + Words.list(alone) + ".");
    }
    if (waves.size() == 1) {
      notes.add("Ties are recorded at one time only, so no change can be seen.");
    }
    return notes;
  }

  /** Why there is no picture. */
  private Optional<String> reason() {
    if (shown.isEmpty()) {
      return Optional.of(shown.nothing());
    }
    int tied = shown.tied().length;
    return tied <= MOST_DRAWN
        ? Optional.empty()
        : Optional.of(
            shown.members(tied)
                + " have ties. So many are not drawn as nodes and lines, since lines would hide"
                + " each other.");
  }

  private int greatest() {
    return waves.stream().map(TieWave::network).mapToInt(ShownNetwork::greatest).max().orElse(0);
  }

  @Override
  public Drawing drawing(Form form, Frame frame) {
    Drawing drawing = new Drawing(form.width());
    double y = Head.draw(drawing, this, frame);
    Optional<String> reason = reason();
    if (reason.isPresent()) {
      Notes.draw(drawing, List.of(reason.get()), y + 8);
      return drawing;
    }
    int abreast = form == Form.NARROW ? 1 : waves.size() == 3 || waves.size() > 4 ? 3 : 2;
    double room = form.width() - 2 * Drawing.MARGIN + BETWEEN;
    double width = room / abreast - BETWEEN;
    WavePlot plot = new WavePlot(shown, waves, greatest(), width);
    for (int i = 0; i < waves.size(); i++) {
      int row = i / abreast;
      int column = i % abreast;
      plot.draw(
          drawing, i, Drawing.MARGIN + column * (width + BETWEEN), y + row * (plot.height() + 14));
    }
    key(drawing, form, drawing.height() + 20);
    return drawing;
  }

  /** Beneath the panels, in the wide form in three columns. */
  private void key(Drawing drawing, Form form, double y) {
    double left = Drawing.MARGIN;
    double width = form == Form.WIDE ? 320 : form.width() - 2 * left;
    NetworkKey key = new NetworkKey(drawing, shown, Form.NARROW, left, y, width);
    key.groups();
    if (form == Form.WIDE) {
      key = new NetworkKey(drawing, shown, Form.NARROW, left + 350, y, width);
    }
    key.changes(waves.stream().anyMatch(wave -> wave.before().isPresent()));
    if (form == Form.WIDE) {
      key = new NetworkKey(drawing, shown, Form.NARROW, left + 700, y, width);
    }
    key.sizes(greatest());
    key.notes(notes());
  }
}
