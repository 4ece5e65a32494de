package org.concertive.io.csv;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns of a table of ties are called. */
final class TieNames {
  /** Names for the start and the end of a tie that belong together. */
  private static final List<List<String>> PLAIN =
      List.of(
          List.of("from", "to"),
          List.of("source", "target"),
          List.of("source", "destination"),
          List.of("origin", "destination"),
          List.of("ego", "alter"),
          List.of("seeker", "sought"),
          List.of("seeker", "advisor"),
          List.of("advisee", "advisor"),
          List.of("sender", "receiver"),
          List.of("sender", "recipient"),
          List.of("nominator", "nominee"),
          List.of("respondent", "nominee"),
          List.of("respondent", "alter"),
          List.of("chooser", "chosen"),
          List.of("rater", "ratee"),
          List.of("who", "whom"),
          List.of("i", "j"));

  /** What may follow both names, as in source_id and target_id. */
  static final List<String> ENDINGS = List.of("", " id", " name", " code", " node");

  /** All pairs of names, the most usual first. */
  static final List<List<String>> PAIRS =
      Streams.concat(
              ENDINGS.stream()
                  .flatMap(
                      ending ->
                          PLAIN.stream()
                              .map(pair -> List.of(pair.get(0) + ending, pair.get(1) + ending))),
              Stream.of(
                  List.of("person 1", "person 2"),
                  List.of("node 1", "node 2"),
                  List.of("node a", "node b")))
          .toList();

  /** Names for the start of a tie. */
  static final List<String> FROM = PAIRS.stream().map(pair -> pair.get(0)).distinct().toList();

  /** Names for the end of a tie. */
  static final List<String> TO = PAIRS.stream().map(pair -> pair.get(1)).distinct().toList();

  /** Names for the value of a tie. */
  static final List<String> VALUE = List.of("value", "weight", "strength", "frequency");

  private TieNames() {}

  /**
   * The columns for the start and the end of a tie; null when they are not both there. Without a
   * header they are the first two.
   *
   * @param from the column for the start, by name or number, if the caller set it
   * @param to that for the end
   */
  static int @Nullable [] pair(Header header, @Nullable Object from, @Nullable Object to) {
    if (from == null && to == null && header.isWritten()) {
      Optional<int[]> pair = pairs(header).findFirst();
      if (pair.isPresent()) {
        return pair.get();
      }
    }
    int start = from != null ? header.place(from) : header.isWritten() ? header.findAny(FROM) : 0;
    int end =
        to != null
            ? header.place(to)
            : header.isWritten() ? header.findAny(TO) : Math.min(1, header.names().size() - 1);
    return start < 0 || end < 0 ? null : new int[] {start, end};
  }

  /** The columns that could be the start and the end of a tie, the most usual first. */
  static Stream<int[]> pairs(Header header) {
    return PAIRS.stream()
        .map(names -> names.stream().mapToInt(name -> header.findAny(List.of(name))).toArray())
        .filter(pair -> pair[0] >= 0 && pair[1] >= 0);
  }

  /** The usual names for the start of a tie after the first, as a page lists them. */
  static String[] otherFrom() {
    return others(0);
  }

  /** The usual names for the end of a tie after the first, as a page lists them. */
  static String[] otherTo() {
    return others(1);
  }

  private static String[] others(int place) {
    return PLAIN.stream().map(pair -> pair.get(place)).distinct().skip(1).toArray(String[]::new);
  }
}
