package org.concertive.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concertive.io.diagram.SvgExporter;

/** A folder of reports. */
public final class ReportFolder {
  private ReportFolder() {}

  /**
   * Writes reports as {@link Report#write} does, and {@code index.html}, which leads to them in
   * this order. A report whose name is taken, by an earlier one or by the index, is written under
   * its name with a number, as {@code oak-2.html}.
   *
   * @return the page of each report, in the same order
   * @throws UncheckedIOException when the folder cannot be written to
   */
  public static List<Path> write(Collection<Report> reports, Path folder) {
    Map<String, Report> named = named(reports);
    named.forEach((name, report) -> write(name, report, folder));
    write(folder.resolve("index.html"), HtmlPage.index(named));
    return named.keySet().stream().map(name -> page(folder, name)).toList();
  }

  /** Reports by names that differ by more than case, which some file systems do not see. */
  private static Map<String, Report> named(Collection<Report> reports) {
    Map<String, Report> named = new LinkedHashMap<>();
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    taken.add("index");
    for (Report report : reports) {
      String id = report.system().id();
      String name = id;
      for (int number = 2; !taken.add(name); number++) {
        name = id + "-" + number;
      }
      named.put(name, report);
    }
    return named;
  }

  private static Path page(Path folder, String name) {
    return folder.resolve(name + ".html");
  }

  static void write(String name, Report report, Path folder) {
    write(page(folder, name), report.html());
    write(folder.resolve(name + ".md"), MarkdownPage.of(report, name));
    report.sections().stream()
        .flatMap(section -> pictures(section.blocks()))
        .map(Figures::of)
        .map(Figures::all)
        .flatMap(List::stream)
        .filter(Figure::isDrawn)
        .forEach(
            figure ->
                write(
                    folder.resolve(name).resolve(figure.name() + ".svg"),
                    SvgExporter.WIDE.export(figure.diagram())));
  }

  private static Stream<Block.Pictures> pictures(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block -> {
              if (block instanceof Block.Pictures pictures) {
                return Stream.of(pictures);
              }
              return block instanceof Block.Fold fold
                  ? pictures(fold.blocks())
                  : block instanceof Block.Card card ? pictures(card.blocks()) : Stream.empty();
            });
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The file \"" + file + "\" cannot be written.", e);
    }
  }
}
