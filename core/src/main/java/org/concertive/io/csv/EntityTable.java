package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Entity;
import org.concertive.text.Ids;
import org.concertive.text.Keys;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row for each thing of a kind. A thing has an id, or gets one made of its name;
 * columns that the table does not know are kept as attributes.
 *
 * @param <T> the things
 */
abstract class EntityTable<T extends Entity> extends SystemTable<T> {
  private final Class<T> kind;
  private final Column<T, String> id;
  private final Column<T, String> name;

  /**
   * A table of things.
   *
   * @param label the name of the column of names
   * @param labels what else that column may be called
   */
  EntityTable(
      Class<T> kind,
      String table,
      String about,
      String example,
      List<String> spellings,
      String label,
      String... labels) {
    super(table, about, example, spellings.toArray(String[]::new));
    String noun = SystemDraft.noun(kind);
    this.kind = kind;
    this.id =
        may(
            "id",
            CellTypes.TEXT,
            entity -> Optional.of(entity.id()),
            "Its id, which other tables may refer to; made from the " + label + " when empty.",
            "code",
            noun + " id",
            noun + " code");
    this.name =
        may(
            label,
            CellTypes.TEXT,
            entity -> Optional.of(entity.label()),
            "What it is called; the id when empty.",
            labels);
  }

  /**
   * What a row says.
   *
   * @param name what it is called
   * @param known what is known of it already
   */
  abstract T make(String id, String name, Optional<T> known, Row row);

  @Override
  final boolean keepsRest() {
    return true;
  }

  @Override
  final boolean keepsFurther() {
    return true;
  }

  @Override
  final Optional<Column<?, ?>> lacking(Set<Column<?, ?>> found) {
    return found.contains(id) || found.contains(name) ? Optional.empty() : Optional.of(name);
  }

  @Override
  final void claim(StoredRows rows) {
    SystemDraft draft = rows.draft();
    draft.list(kind);
    Map<String, Long> lines = new HashMap<>();
    Map<String, Long> ids = new HashMap<>();
    rows.keep(
        row -> {
          Long line = lines.putIfAbsent(Keys.of(row.cells()), row.line());
          if (line != null) {
            throw row.bad("The row repeats line " + line + ".");
          }
          String found = row.text(id);
          if (found.isEmpty() && row.text(name).isEmpty()) {
            throw row.bad(name, "The cell must not be empty.");
          }
          if (!found.isEmpty()) {
            check(row, found, ids.putIfAbsent(found, row.line()));
            draft.names().add(kind, found, label(row));
            row.identify(found);
          }
        });
  }

  private void check(Row row, String found, @Nullable Long line) {
    try {
      Ids.check(found);
    } catch (IllegalArgumentException e) {
      throw row.bad(id, String.valueOf(e.getMessage()));
    }
    if (line != null) {
      throw row.bad(id, Text.quoted(found) + " stands in line " + line + " already.");
    }
    Class<?> other = row.draft().names().kind(found);
    if (other != null && !kind.isAssignableFrom(other)) {
      throw row.bad(id, Text.quoted(found) + " belongs to something else already.");
    }
  }

  private String label(Row row) {
    return row.text(name).isEmpty() ? row.text(id) : row.text(name);
  }

  /**
   * A row without an id is about the next thing of its name that there was before, or a new one.
   */
  @Override
  final void identify(StoredRows rows) {
    SystemDraft draft = rows.draft();
    Set<String> used = new LinkedHashSet<>();
    rows.each(row -> used.add(row.id()));
    rows.each(
        row -> {
          if (row.id().isEmpty()) {
            String label = label(row);
            String chosen =
                draft.earlier().named(kind, label).stream()
                    .filter(used::add)
                    .findFirst()
                    .orElseGet(() -> draft.names().free(label, SystemDraft.noun(kind)));
            draft.names().add(kind, chosen, label);
            row.identify(chosen);
          }
        });
  }

  @Override
  final void take(StoredRows rows, SystemDraft draft) {
    rows.each(
        row -> {
          Optional<T> known = draft.find(kind, row.id());
          String label =
              row.text(name).isEmpty() ? known.map(Entity::label).orElse(row.id()) : row.text(name);
          draft
              .names()
              .alike(kind, label)
              .ifPresent(other -> row.place(name).warn(() -> AlikeNames.message(other, label)));
          draft.put(kind, make(row.id(), label, known, row));
        });
  }

  /** The attributes that can be read back, in the order in which they first appear. */
  @Override
  final List<String> further(LeadershipSystem system) {
    Set<String> all = new LinkedHashSet<>();
    rows(system).forEach(entity -> all.addAll(entity.attributes().keySet()));
    List<String> written = new ArrayList<>();
    for (String attribute : all) {
      boolean isPlain = attribute.equals(attribute.strip()) && !attribute.isEmpty();
      if (isPlain
          && !ColumnSearch.isKnown(this, attribute)
          && written.stream().noneMatch(attribute::equalsIgnoreCase)) {
        written.add(attribute);
      }
    }
    return written;
  }

  @Override
  final String further(T entity, String attribute) {
    return entity.attributes().getOrDefault(attribute, "");
  }
}
