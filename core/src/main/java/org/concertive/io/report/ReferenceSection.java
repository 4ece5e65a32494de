package org.concertive.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.catalogue.Citation;
import org.concertive.catalogue.Sources;
import org.concertive.catalogue.Work;
import org.concertive.metrics.Metric;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.theory.Proposition;
import org.concertive.model.theory.Rationale;
import org.concertive.model.theory.Strategy;
import org.concertive.text.Words;
import org.concertive.validation.Diagnostic;

/**
 * The documents the description is taken from, the literature it gives as reasons, and the works
 * that findings and measures cite.
 */
final class ReferenceSection {
  private ReferenceSection() {}

  static Section of(Material material) {
    List<Block> blocks = new ArrayList<>();
    List<String> documents =
        material.system().sources().stream().map(ReferenceSection::text).toList();
    blocks.add(new Block.Heading("What the description is taken from"));
    blocks.add(
        documents.isEmpty()
            ? new Block.Paragraph("No source is recorded.")
            : Block.Items.numbered(documents));
    List<String> literature =
        reasons(material.system())
            .flatMap(rationale -> rationale.literature().stream())
            .distinct()
            .map(ReferenceSection::inFull)
            .sorted()
            .toList();
    if (!literature.isEmpty()) {
      blocks.add(new Block.Heading("What the description gives as reasons"));
      blocks.add(Block.Items.of(literature));
    }
    List<String> works = works(material).map(ReferenceSection::text).distinct().sorted().toList();
    if (!works.isEmpty()) {
      blocks.add(new Block.Heading("What findings and measures rest on"));
      blocks.add(Block.Items.of(works));
    }
    return new Section("references", "References", blocks);
  }

  private static Stream<Rationale> reasons(LeadershipSystem system) {
    return system.theories().stream()
        .flatMap(
            theory ->
                Stream.concat(
                    theory.strategies().stream().map(Strategy::rationale),
                    theory.propositions().stream().map(Proposition::because)))
        .flatMap(Optional::stream);
  }

  /** A short citation, as a full reference where this library cites the work too. */
  private static String inFull(String citation) {
    return Sources.all().stream()
        .filter(work -> work.toString().equals(citation))
        .findFirst()
        .map(ReferenceSection::text)
        .orElse(citation);
  }

  private static Stream<Work> works(Material material) {
    return Stream.concat(
            material.found().diagnostics().stream().map(Diagnostic::sources),
            material.measured().metrics().stream()
                .filter(metric -> isDefined(metric, material))
                .map(Metric::sources))
        .flatMap(List::stream)
        .map(Citation::work);
  }

  private static boolean isDefined(Metric<?> metric, Material material) {
    return metric.views().isEmpty()
        ? material.measured().get(metric).isDefined()
        : metric.views().stream()
            .anyMatch(view -> material.measured().get(metric, view).isDefined());
  }

  /** A document in one line. */
  static String text(SourceDocument source) {
    return (source.authors().isEmpty() ? "" : Words.all(source.authors()) + ": ")
        + source.title()
        + source.year().map(year -> " (" + year + ")").orElse("");
  }

  private static String text(Work work) {
    return work.authors()
        + work.year().map(year -> " (" + year + ")").orElse("")
        + ": "
        + Words.ended(work.title())
        + work.published().map(where -> " " + Words.ended(where)).orElse("");
  }
}
