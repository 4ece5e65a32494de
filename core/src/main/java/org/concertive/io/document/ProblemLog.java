package org.concertive.io.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.concertive.io.Problem;
import org.concertive.text.Text;

/** The problems of a document so far: as many as the limit allows, and how many there are. */
final class ProblemLog {
  private record Entry(
      Problem.Severity severity, long mark, String pointer, Supplier<String> message) {
    Entry(Problem.Severity severity, long mark, String pointer, String message) {
      this(severity, mark, pointer, () -> message);
    }
  }

  private final int limit;
  private final List<Entry> entries = new ArrayList<>();
  private int errors;
  private int warnings;
  private boolean hasLate;

  ProblemLog(int limit) {
    this.limit = limit;
  }

  void error(long mark, Supplier<String> pointer, Supplier<String> message) {
    if (errors++ < limit) {
      entries.add(new Entry(Problem.Severity.ERROR, mark, pointer.get(), message.get()));
    }
  }

  /** An error whose message is made when it is listed. */
  void lateError(long mark, String pointer, Supplier<String> message) {
    hasLate = true;
    if (errors++ < limit) {
      entries.add(new Entry(Problem.Severity.ERROR, mark, pointer, message));
    }
  }

  /** Whether there are errors whose messages are made when they are listed. */
  boolean hasLate() {
    return hasLate;
  }

  void warning(long mark, Supplier<String> pointer, Supplier<String> message) {
    if (warnings++ < limit) {
      entries.add(new Entry(Problem.Severity.WARNING, mark, pointer.get(), message.get()));
    }
  }

  /** Replaces all problems by this error. */
  void only(long mark, String pointer, String message) {
    entries.clear();
    warnings = 0;
    errors = 1;
    entries.add(new Entry(Problem.Severity.ERROR, mark, pointer, message));
  }

  int errors() {
    return errors;
  }

  /** The number of problems beyond those listed. */
  int unlisted() {
    return errors + warnings - entries.size();
  }

  /** The problems by their place in the document. */
  List<Problem> problems(String source, byte[] content, Format format) {
    entries.sort(Comparator.comparingLong(Entry::mark));
    Marks marks = new Marks(content, format);
    return entries.stream()
        .map(
            entry -> {
              Location at = marks.location(entry.mark());
              return new Problem(
                  source,
                  entry.severity(),
                  at.line(),
                  at.column(),
                  entry.pointer(),
                  entry.message().get());
            })
        .toList();
  }

  /** The messages alone, for callers that report locations themselves. */
  List<String> errorMessages() {
    return entries.stream()
        .filter(entry -> entry.severity() == Problem.Severity.ERROR)
        .map(
            entry ->
                entry.pointer().isEmpty()
                    ? entry.message().get()
                    : entry.message().get() + " (" + Text.shortened(entry.pointer(), 200) + ")")
        .toList();
  }
}
