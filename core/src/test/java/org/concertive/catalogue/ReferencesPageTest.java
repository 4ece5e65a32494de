package org.concertive.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concertive.catalogue.Sources.Section;
import org.junit.jupiter.api.Test;

/**
 * The page of references is generated from {@link Sources}. {@code mvn verify -Dgolden=write}
 * writes it anew.
 */
class ReferencesPageTest {
  private static final Path PAGE = Path.of("../docs/references.md");

  @Test
  void the_page_lists_every_work() throws IOException {
    String text = page();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, text);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(text);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # References

            The works that rules, metrics and measures cite. Up to three authors are all named in a citation; of four or
            more, only the first. Titles in square brackets describe documents that have none.
            """);
    for (Section section : Sources.sections()) {
      page.append("\n## ").append(section.title()).append("\n\n");
      page.append("| Cited as | Authors | Title | Published |\n|---|---|---|---|\n");
      for (Work work : section.works()) {
        page.append("| ").append(work);
        page.append(" | ").append(work.authors());
        page.append(" | ").append(work.title());
        page.append(" | ").append(work.published().orElse("")).append(" |\n");
      }
    }
    return page.toString();
  }
}
