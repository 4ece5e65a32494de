package org.concertive.io.report;

import java.util.ArrayList;
import java.util.List;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.text.Words;

/** The evidence, what the sources found, and the questions they ask. */
final class EvidenceSection {
  private EvidenceSection() {}

  static Section of(Material material) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(material.pictures("evidence"));
    List<Finding> findings = material.system().findings();
    if (!findings.isEmpty()) {
      Names names = material.names();
      blocks.add(new Block.Heading("What the sources found"));
      blocks.add(Block.Items.of(findings.stream().map(one -> text(one, names)).toList()));
    }
    List<GuidingQuestion> questions = material.system().questions();
    if (!questions.isEmpty()) {
      blocks.add(new Block.Heading("What they ask"));
      blocks.add(Block.Items.of(questions.stream().map(GuidingQuestion::text).toList()));
    }
    return new Section("evidence", "Evidence", blocks);
  }

  private static String text(Finding finding, Names names) {
    return finding.polarity().map(Words::of).map(Words::capital).orElse("Finding")
        + finding.magnitude().map(magnitude -> " (" + magnitude + ")").orElse("")
        + ": "
        + finding.text()
        + (finding.about().isEmpty() ? "" : " [about " + names.list(finding.about()) + "]");
  }
}
