package org.concertive.io.csv;

import java.util.HashSet;
import java.util.Set;
import org.concertive.model.value.Sourced;
import org.concertive.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row for each entry of a list. An entry that the system has already is not added
 * again.
 *
 * @param <T> the entries
 */
abstract class RecordTable<T extends Sourced> extends SystemTable<T> {
  RecordTable(String name, String about, String example, String... spellings) {
    super(name, about, example, spellings);
  }

  /** What a row says; null when it says nothing. */
  abstract @Nullable T make(Row row);

  @Override
  void take(StoredRows rows, SystemDraft draft) {
    Set<String> known = new HashSet<>();
    rows(draft.before()).forEach(entry -> known.add(Keys.of(written(entry))));
    rows.each(
        row -> {
          T entry = make(row);
          if (entry != null && (known.isEmpty() || !known.contains(Keys.of(written(entry))))) {
            draft.add(entry);
          }
        });
  }
}
