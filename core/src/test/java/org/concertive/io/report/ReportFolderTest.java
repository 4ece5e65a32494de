package org.concertive.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.io.diagram.CalendarDiagram;
import org.concertive.io.diagram.Diagram;
import org.concertive.model.LeadershipSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of reports. */
class ReportFolderTest {
  private static final Report OAK =
      Report.of(
          Concertive.parse(
              """
              format: concertive/1.0
              id: oak
              title: Oak
              practice: { routines: [{ id: plc, name: Weekly PLC, cadence: weekly }] }
              """));

  @TempDir Path folder;

  @Test
  void a_report_is_two_pages_and_the_pictures_that_one_of_them_shows() throws IOException {
    OAK.write(folder.resolve("new/reports"));
    Path oak = folder.resolve("new/reports");
    assertThat(oak.resolve("oak.html")).content().isEqualTo(OAK.html());
    assertThat(oak.resolve("oak.md")).content().isEqualTo(OAK.markdown());
    List<String> shown =
        Pattern.compile("\\]\\((oak/[^)]+)\\)")
            .matcher(OAK.markdown())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(shown).contains("oak/calendar.svg");
    assertThat(shown)
        .allSatisfy(file -> assertThat(oak.resolve(file)).content().startsWith("<svg "));
    try (var files = Files.list(oak.resolve("oak"))) {
      assertThat(files).hasSameSizeAs(shown);
    }
  }

  @Test
  void pictures_in_folds_and_cards_are_written_too() {
    Diagram calendar = CalendarDiagram.of(SystemIndex.of(OAK.system()));
    Block pictures = new Block.Pictures(Map.of("nested", calendar));
    Block card = new Block.Card("Nested", "", List.of(new Block.Fold("More", List.of(pictures))));
    OAK.with(new Section("nested", "Nested", List.of(card))).write(folder);
    assertThat(folder.resolve("oak/nested.svg")).exists();
    assertThat(folder.resolve("oak.md")).content().contains("](oak/nested.svg)");
  }

  @Test
  void several_reports_have_an_index() {
    ReportFolder.write(List.of(OAK), folder);
    assertThat(folder.resolve("index.html")).content().contains("<a href=\"oak.html\">Oak</a>");
  }

  @Test
  void a_report_whose_name_is_taken_gets_a_number() {
    Report other = Report.of(LeadershipSystem.of("Oak", "Oak in capitals"));
    Report index = Report.of(LeadershipSystem.of("index", "Index"));
    assertThat(ReportFolder.write(List.of(OAK, OAK, other, index), folder))
        .extracting(page -> page.getFileName().toString())
        .containsExactly("oak.html", "oak-2.html", "Oak-3.html", "index-2.html");
    assertThat(folder.resolve("oak-2.md")).content().contains("](oak-2/calendar.svg)");
    assertThat(folder.resolve("oak-2/calendar.svg")).exists();
    assertThat(folder.resolve("index.html"))
        .content()
        .contains("<a href=\"oak-2.html\">Oak</a>", "<a href=\"index-2.html\">Index</a>");
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> OAK.write(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("oak.html");
  }
}
