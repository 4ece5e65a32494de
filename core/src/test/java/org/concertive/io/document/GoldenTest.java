package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concertive.architecture.Generated;
import org.concertive.model.LeadershipSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of format 1.0. They are never changed, only joined by others: what one release could
 * write, every later one reads.
 */
class GoldenTest {
  @ParameterizedTest
  @MethodSource("org.concertive.io.document.Golden#documents")
  void isRead(Path document) {
    DocumentResult result = Documents.read(document);
    assertThat(result.problems()).isEmpty();
    LeadershipSystem system = result.orThrow();
    for (Format format : Format.values()) {
      assertThat(Documents.parse(Documents.write(system, format)).orThrow()).isEqualTo(system);
    }
  }

  /**
   * The one with every type and field is as this version writes it; one that is there already stays
   * as it is.
   */
  @ParameterizedTest
  @EnumSource(Format.class)
  void everyTypeAndField(Format format) throws IOException {
    Path document =
        Golden.document(format == Format.JSON ? "every-field.json" : "every-field.yaml");
    if (Generated.isRenewed() && Files.notExists(document)) {
      Documents.write(RandomSystems.full(), document);
    }
    assertThat(Documents.write(Documents.read(document).orThrow(), format))
        .isEqualTo(Files.readString(document));
  }

  @Test
  void bothFormatsSayTheSame() {
    assertThat(Documents.read(Golden.document("every-field.json")).orThrow())
        .isEqualTo(Documents.read(Golden.document("every-field.yaml")).orThrow());
    assertThat(Documents.read(Golden.document("by-hand.json")).orThrow())
        .isEqualTo(Documents.read(Golden.document("by-hand.yaml")).orThrow());
    assertThat(Documents.read(Golden.document("in-full.json")).orThrow())
        .isEqualTo(Documents.read(Golden.document("in-short.yaml")).orThrow());
  }
}
