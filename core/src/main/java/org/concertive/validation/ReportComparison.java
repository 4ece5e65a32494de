package org.concertive.validation;

import java.util.List;
import org.concertive.text.Words;

/**
 * What changed from one report to the next.
 *
 * @param added the findings that are new, in the order of the later report
 * @param unchanged those that were there before, in the order of the later report
 * @param gone those that are no longer found
 */
public record ReportComparison(
    List<Diagnostic> added, List<Diagnostic> unchanged, List<Baseline.Entry> gone) {
  /** Makes a comparison. */
  public ReportComparison {
    added = List.copyOf(added);
    unchanged = List.copyOf(unchanged);
    gone = List.copyOf(gone);
  }

  /**
   * Compares the findings of two versions of a description. A finding is the same when it has the
   * same {@linkplain Diagnostic#fingerprint fingerprint}, wherever it stands.
   */
  public static ReportComparison of(ValidationReport before, ValidationReport after) {
    return Baseline.of(List.of(before)).compare(after);
  }

  /** How many findings are new, unchanged and gone: {@code 1 new finding, 4 unchanged, 2 gone}. */
  @Override
  public String toString() {
    return "%s, %d unchanged, %d gone"
        .formatted(Words.count(added.size(), "new finding"), unchanged.size(), gone.size());
  }
}
