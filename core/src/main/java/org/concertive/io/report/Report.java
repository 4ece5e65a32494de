package org.concertive.io.report;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.MetricResults;
import org.concertive.model.LeadershipSystem;
import org.concertive.text.Printable;
import org.concertive.text.Words;
import org.concertive.validation.RuleSet;
import org.concertive.validation.ValidationReport;

/**
 * A report on a description, for people who meet over it: in ten lines, drawn, in words, with what
 * rules find, what is measured, and the works all of it rests on. It is one page of HTML, complete
 * on its own, or of Markdown. The same description gives the same bytes. Immutable.
 *
 * <p>Observations with their sources, not grades: nothing in it ranks people or systems, what is
 * not recorded is called so, and people in networks have codes.
 *
 * <pre>{@code
 * Report report = Concertive.report(longBeach);
 * report.summary().forEach(System.out::println);
 * report.write(Path.of("reports"));
 * }</pre>
 *
 * <p>Making it checks the description by all rules and computes all metrics; a description of some
 * hundred entities takes about a second.
 */
public final class Report {
  /** What every report says of itself. */
  static final String CREED =
      "Observations with their sources, not grades. More distribution is not better. What is not"
          + " recorded may still exist.";

  private static final int MOST_SOURCES = 5;

  private final LeadershipSystem system;
  private final List<String> summary;
  private final List<Section> sections;
  private final Supplier<Section> glossary;
  private final Section references;

  private Report(
      LeadershipSystem system, List<String> summary, List<Section> sections, Section references) {
    this.system = system;
    this.summary = summary;
    this.sections = List.copyOf(sections);
    // It reads all the rest, which not everybody does who has a report.
    this.glossary = Suppliers.memoize(() -> GlossarySection.of(sections));
    this.references = references;
  }

  /** The report on a description, checked by all rules of the catalogue. */
  public static Report of(LeadershipSystem system) {
    SystemIndex index = SystemIndex.of(system);
    return of(MetricResults.of(index), RuleSet.standard().check(index));
  }

  /**
   * The report on a description that is measured and checked already.
   *
   * @param measured the metrics that it lists
   * @param found what rules found in the same description
   */
  public static Report of(MetricResults measured, ValidationReport found) {
    Material material = Material.of(measured.index(), measured, found);
    return new Report(
        measured.system(),
        SummarySection.lines(material),
        List.of(
            SummarySection.of(material),
            DescriptionSection.of(material),
            TheorySection.of(material),
            LeadingSection.of(material),
            NetworkSection.of(material),
            PracticeSection.of(material),
            SpreadSection.of(material),
            PlanSection.of(material),
            EvidenceSection.of(material),
            FindingSection.of(material),
            MeasureSection.of(material),
            DepartureSection.of(material)),
        ReferenceSection.of(material));
  }

  /** The same with a further section, before the glossary. */
  public Report with(Section section) {
    List<Section> more = new ArrayList<>(sections);
    more.add(section);
    return new Report(system, summary, more, references);
  }

  /** The description. */
  public LeadershipSystem system() {
    return system;
  }

  /** The title of the description. */
  public String title() {
    return system.title();
  }

  /** What it is a report on, as of when. */
  public String subtitle() {
    return "A description of leadership"
        + system.stage().map(stage -> " (" + Words.of(stage) + ")").orElse("")
        + system.asOf().map(time -> ", as of " + time.inWords()).orElse("");
  }

  /** The documents it is taken from, a line each; of more than five the first five. */
  List<String> sources() {
    List<String> all = system.sources().stream().map(ReferenceSection::text).toList();
    List<String> first =
        all.stream().limit(MOST_SOURCES).map(source -> "Source: " + source).toList();
    return all.size() <= MOST_SOURCES
        ? first
        : Stream.concat(
                first.stream(), Stream.of("and " + (all.size() - MOST_SOURCES) + " more sources"))
            .toList();
  }

  /** The description in at most ten lines, one fact each. */
  public List<String> summary() {
    return summary;
  }

  /** All sections in order, the glossary and the references last. */
  public List<Section> sections() {
    return Stream.concat(sections.stream(), Stream.of(glossary.get(), references)).toList();
  }

  /** One page of HTML: nothing is fetched, and no script is needed to read it. */
  public String html() {
    return HtmlPage.of(this);
  }

  /**
   * The same in Markdown, with its pictures as links to the files that {@link #write} writes beside
   * it.
   */
  public String markdown() {
    return MarkdownPage.of(this, system.id());
  }

  /**
   * Writes the report into a folder, which is made if need be: {@code long-beach.html}, {@code
   * long-beach.md} and its pictures in {@code long-beach}, named by the id of the description.
   * Files of these names are overwritten.
   *
   * @throws java.io.UncheckedIOException when the folder cannot be written to
   */
  public void write(Path folder) {
    ReportFolder.write(system.id(), this, folder);
  }

  /** The title, and the description in ten lines. */
  @Override
  public String toString() {
    return Stream.concat(Stream.of(title()), summary.stream())
        .map(Printable::text)
        .collect(Collectors.joining("\n"));
  }
}
