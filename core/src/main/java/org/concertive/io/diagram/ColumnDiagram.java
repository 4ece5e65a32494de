package org.concertive.io.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Boxes in columns with links between them: a logic model or a theory of action. */
public final class ColumnDiagram implements Diagram {
  /** Above so many boxes, or so many in a column, only the narrow form can be read. */
  private static final int MOST_WIDE = 40;

  private static final int MOST_IN_COLUMN = 10;

  private final String title;
  private final String subtitle;
  private final String description;
  private final List<Column> columns;
  private final List<Link> links;
  private final List<Key> legend;
  private final List<String> notes;
  private final List<String> words;
  private final Map<Box, Integer> columnOf = new HashMap<>();

  ColumnDiagram(
      String title,
      String subtitle,
      String description,
      List<Column> columns,
      List<Link> links,
      List<Key> legend,
      List<String> notes,
      List<String> words) {
    this.title = title;
    this.subtitle = subtitle;
    this.description = description;
    this.columns = List.copyOf(columns);
    this.links = List.copyOf(links);
    this.legend = List.copyOf(legend);
    this.notes = List.copyOf(notes);
    this.words = List.copyOf(words);
    for (int i = 0; i < columns.size(); i++) {
      for (Box box : columns.get(i).boxes()) {
        columnOf.put(box, i);
      }
    }
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String subtitle() {
    return subtitle;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public Optional<String> absence() {
    return columnOf.isEmpty() ? Optional.of("Nothing of it is recorded.") : Optional.empty();
  }

  @Override
  public List<String> words() {
    return words;
  }

  List<Column> columns() {
    return columns;
  }

  List<Link> links() {
    return links;
  }

  List<Key> legend() {
    return legend;
  }

  List<String> notes() {
    return notes;
  }

  int columnOf(Box box) {
    return Objects.requireNonNull(columnOf.get(box));
  }

  /** Whether the link leads to a later column. */
  boolean isForward(Link link) {
    return columnOf(link.from()) < columnOf(link.to());
  }

  /**
   * {@inheritDoc}
   *
   * <p>A diagram of more than 40 boxes, of more than 10 in a column, or of more links than there is
   * room for has the narrow form only.
   */
  @Override
  public Drawing drawing(Form form, Frame frame) {
    boolean isSmall =
        columnOf.size() <= MOST_WIDE
            && columns.stream().allMatch(column -> column.boxes().size() <= MOST_IN_COLUMN);
    Optional<Drawing> wide =
        form == Form.WIDE && isSmall ? new WideColumns(this).drawing(frame) : Optional.empty();
    return wide.orElseGet(() -> new NarrowColumns(this).drawing(frame));
  }
}
