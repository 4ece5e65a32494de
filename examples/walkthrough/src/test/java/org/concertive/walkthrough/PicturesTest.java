package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.concertive.index.SystemIndex;
import org.concertive.io.diagram.Diagram;
import org.concertive.io.diagram.Diagrams;
import org.concertive.io.diagram.Form;
import org.concertive.io.diagram.Frame;
import org.concertive.io.diagram.SvgExporter;
import org.concertive.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures of the systems; {@code mvn verify -Dgolden=write} writes those of the docs anew. */
class PicturesTest {
  private static final Path DOCS = Path.of("../../docs/pictures");

  private static Map<String, Diagram> pictures(FieldSystem system) {
    SystemIndex index = SystemIndex.of(system.read().orThrow());
    return Diagrams.of(index, RuleSet.standard().check(index));
  }

  @ParameterizedTest
  @EnumSource
  void every_system_has_every_picture_in_both_forms(FieldSystem system) {
    Map<String, Diagram> pictures = pictures(system);
    assertThat(pictures).containsKeys("who-leads", "calendar", "leading", "departures", "evidence");
    pictures.forEach(
        (name, diagram) -> {
          assertThat(diagram.words()).as(name).isNotEmpty();
          for (Form form : Form.values()) {
            assertThat(SvgExporter.of(form, new Frame(name, true)).export(diagram))
                .as(name)
                .startsWith("<svg ")
                .endsWith("</svg>\n");
          }
        });
  }

  @Test
  void the_pictures_of_the_docs_are_those_of_the_systems() throws IOException {
    assertSame("long-beach-who-leads", pictures(FieldSystem.LONG_BEACH).get("who-leads"));
    assertSame("imss-logic-model", pictures(FieldSystem.IMSS).get("logic-model-logic-model"));
  }

  private static void assertSame(String name, Diagram diagram) throws IOException {
    Path file = DOCS.resolve(name + ".svg");
    String svg = SvgExporter.WIDE.export(diagram);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(DOCS);
      Files.writeString(file, svg);
    }
    assertThat(file).content().isEqualTo(svg);
  }
}
