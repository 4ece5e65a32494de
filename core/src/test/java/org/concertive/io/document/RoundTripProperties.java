package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.model.LeadershipSystem;

/** What is written is read back as it was, and written again as the same bytes. */
class RoundTripProperties {
  @Property(tries = 300)
  void roundTrips(@ForAll long seed, @ForAll Format format) {
    LeadershipSystem system = RandomSystems.any(seed);
    String document = Documents.write(system, format);
    DocumentResult result = Documents.read(document.getBytes(UTF_8), format);
    assertThat(result.errors()).isEmpty();
    assertThat(result.orThrow()).isEqualTo(system);
    assertThat(Documents.write(result.orThrow(), format)).isEqualTo(document);
  }

  @Property(tries = 100)
  void bothFormatsSayTheSame(@ForAll long seed) {
    LeadershipSystem system = RandomSystems.any(seed);
    LeadershipSystem json =
        Documents.read(Documents.write(system, Format.JSON).getBytes(UTF_8), Format.JSON).orThrow();
    assertThat(Documents.parse(Documents.write(json, Format.YAML)).orThrow()).isEqualTo(system);
  }

  @Property(tries = 100)
  void theFormatIsToldByTheContent(@ForAll long seed, @ForAll Format format) {
    LeadershipSystem system = new RandomSystems(seed, 0.3, 2, true).system();
    assertThat(Documents.parse(Documents.write(system, format)).orThrow()).isEqualTo(system);
  }

  @Property(tries = 50)
  void aTextOfAnyKindComesBack(@ForAll String title, @ForAll Format format) {
    LeadershipSystem system = LeadershipSystem.of("a", title);
    assertThat(Documents.read(Documents.write(system, format).getBytes(UTF_8), format).orThrow())
        .isEqualTo(system);
  }
}
