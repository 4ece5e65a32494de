package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.concertive.model.LeadershipSystem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever bytes are read as a document. In every build the inputs that once found something are
 * tried; {@code mvn -f core -Pfuzz} looks for others.
 */
class DocumentsFuzzTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ConcertiveModule()).build();

  @FuzzTest(maxDuration = "5m")
  void json(byte[] content) {
    DamagedProperties.assertReported(content, Format.JSON);
    Documents.read(content, Format.JSON).system().ifPresent(DocumentsFuzzTest::assertComesBack);
  }

  @FuzzTest(maxDuration = "5m")
  void yaml(byte[] content) {
    DamagedProperties.assertReported(content, Format.YAML);
    Documents.read(content, Format.YAML).system().ifPresent(DocumentsFuzzTest::assertComesBack);
  }

  /** Every JSON document is a YAML document that says the same. */
  @FuzzTest(maxDuration = "5m")
  void jsonAsYaml(byte[] content) {
    Optional<LeadershipSystem> json = Documents.read(content, Format.JSON).system();
    if (json.isPresent()) {
      assertThat(Documents.read(content, Format.YAML).system()).isEqualTo(json);
    }
  }

  /**
   * An application's own mapper reads what the library reads, or throws the exception it declares.
   */
  @FuzzTest(maxDuration = "5m")
  void module(byte[] content) {
    try {
      LeadershipSystem system = MAPPER.readValue(content, LeadershipSystem.class);
      assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(system), LeadershipSystem.class))
          .isEqualTo(system);
    } catch (JacksonException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  private static void assertComesBack(LeadershipSystem system) {
    for (Format format : Format.values()) {
      String written = Documents.write(system, format);
      assertThat(Documents.read(written.getBytes(UTF_8), format).orThrow()).isEqualTo(system);
    }
  }
}
