package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.concertive.Concertive;
import org.concertive.architecture.Generated;
import org.concertive.model.LeadershipSystem;
import org.junit.jupiter.api.Test;

/**
 * What the schema and the page of the format say about types and fields is what the Javadoc of the
 * model says. {@code mvn verify -Dgolden=write} writes both anew.
 */
class DescriptionsTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/concertive/io/document").resolve(Descriptions.FILE);
  private static final Path PAGE = Path.of("../docs/format.md");

  @Test
  void the_descriptions_in_the_jar_are_those_of_the_javadoc() throws IOException {
    Generated.matches(FILE, JavadocDescriptions.TEXT);
  }

  @Test
  void the_page_of_the_format_lists_all_types_and_fields() throws IOException {
    Generated.matches(PAGE, FormatPage.text(JavadocDescriptions.descriptions(), examples()));
  }

  @Test
  void the_examples_contradict_nothing() {
    assertThat(Concertive.check(examples()).errors()).isEmpty();
  }

  private static LeadershipSystem examples() {
    return Documents.read(Golden.document("every-type.yaml")).orThrow();
  }
}
