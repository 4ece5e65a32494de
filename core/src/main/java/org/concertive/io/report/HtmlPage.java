package org.concertive.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.concertive.text.Printable.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.text.Words;

/** Pages of HTML, complete on their own: the styles and the one script are in them. */
final class HtmlPage {
  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
          + hash(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  private HtmlPage() {}

  /** The page of a report. */
  static String of(Report report) {
    List<Section> sections = report.sections();
    return page(
        report.title(),
        Stream.concat(Stream.of(report.subtitle()), report.sources().stream()).toList(),
        contents(sections),
        HtmlBlocks.sections(sections));
  }

  /** A page that leads to reports in the same folder, by the names of their files. */
  static String index(Map<String, Report> reports) {
    String list =
        reports.entrySet().stream()
            .map(report -> entry(xml(report.getKey()), report.getValue()))
            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
    String section = "<section id=\"reports\">\n<h2>Reports</h2>\n%s</section>\n".formatted(list);
    return page(
        "Reports on descriptions of leadership",
        List.of(Words.count(reports.size(), "description") + ", in no order of worth."),
        link("reports", "Reports"),
        section);
  }

  private static String entry(String name, Report report) {
    return "<li><a href=\"%s.html\">%s</a>: %s. <a href=\"%s.md\">In Markdown</a></li>"
        .formatted(name, xml(report.title()), xml(report.subtitle()), name);
  }

  private static String page(String title, List<String> remarks, String contents, String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <a class="skip" href="#content">To the content</a>
        <div class="shell">
        <nav aria-label="Contents"><details open><summary>Contents</summary><ol>
        %s</ol></details></nav>
        <main id="content">
        <header>
        <h1>%s</h1>
        %s<p class="creed">%s</p>
        </header>
        %s</main>
        </div>
        <script>%s</script>
        </body>
        </html>
        """
        .formatted(
            POLICY,
            xml(title),
            STYLE,
            contents,
            xml(title),
            remarks.stream().map(HtmlPage::remark).collect(Collectors.joining()),
            xml(Report.CREED),
            body,
            SCRIPT);
  }

  private static String remark(String text) {
    return "<p class=\"remark\">%s</p>\n".formatted(xml(text));
  }

  private static String contents(List<Section> sections) {
    return sections.stream()
        .map(section -> link(section.id(), section.title()))
        .collect(Collectors.joining());
  }

  private static String link(String id, String title) {
    return "<li><a href=\"#%s\">%s</a></li>\n".formatted(id, xml(title));
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String script) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256.", e);
    }
  }
}
