package org.concertive.walkthrough;

import java.util.List;
import org.concertive.commandline.Page;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.GuidingQuestion;

/** What the sources found, and the questions they ask. */
final class EvidenceSection {
  private EvidenceSection() {}

  static void print(SystemIndex index, Page page) {
    LeadershipSystem system = index.system();
    List<Finding> findings = system.findings();
    List<GuidingQuestion> questions = system.questions();
    page.title("WHAT THE SOURCES FOUND AND ASK");
    if (findings.isEmpty() && questions.isEmpty()) {
      page.line(
          2,
          DescriptionSection.absence(
              system, Aspect.EVIDENCE, "No finding and no question is recorded."));
    }
    Names names = new Names(index);
    findings.forEach(finding -> page.line(2, 4, text(finding, names)));
    questions.forEach(question -> page.line(2, 4, "Question: " + question.text()));
  }

  private static String text(Finding finding, Names names) {
    return finding.polarity().map(English::words).map(English::sentence).orElse("Finding")
        + finding.magnitude().map(magnitude -> " (" + magnitude + ")").orElse("")
        + ": "
        + finding.text()
        + (finding.about().isEmpty() ? "" : " [about " + names.list(finding.about()) + "]");
  }
}
