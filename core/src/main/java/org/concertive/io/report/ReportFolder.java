package org.concertive.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.io.diagram.SvgExporter;

/** A folder of reports. */
public final class ReportFolder {
  private ReportFolder() {}

  /**
   * Writes reports as {@link Report#write} does, and {@code index.html}, which leads to them in
   * this order. Of two reports on descriptions with the same id only the later one remains.
   *
   * @throws UncheckedIOException when the folder cannot be written to
   */
  public static void write(Collection<Report> reports, Path folder) {
    reports.forEach(report -> write(report, folder));
    write(folder.resolve("index.html"), HtmlPage.index(reports));
  }

  static void write(Report report, Path folder) {
    String name = report.system().id();
    write(folder.resolve(name + ".html"), report.html());
    write(folder.resolve(name + ".md"), report.markdown());
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
