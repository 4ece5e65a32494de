package org.concertive.walkthrough;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.commandline.Page;
import org.concertive.statistics.Result;

/** The measures without a value, by what they wait for. */
final class Waiting {
  private final Map<String, List<String>> byReason = new LinkedHashMap<>();

  /** Adds a measure that has no value in a view; the view is empty when the measure has none. */
  void add(String measure, String view, Result.Undefined<?> why) {
    String reason = English.sentence(why.reason()) + (view.isEmpty() ? "" : " (" + view + ")");
    byReason.computeIfAbsent(reason, absent -> new ArrayList<>()).add(measure);
  }

  void print(Page page) {
    if (byReason.isEmpty()) {
      return;
    }
    page.gap();
    page.line(2, "Without a value, and what they wait for:");
    byReason.forEach(
        (reason, measures) -> page.line(4, 6, reason + ": " + String.join(", ", measures) + "."));
  }
}
