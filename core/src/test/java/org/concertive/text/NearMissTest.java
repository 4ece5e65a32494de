package org.concertive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
  private static final List<String> WORDS =
      List.of(
          "id",
          "name",
          "cadence",
          "expectedLeaders",
          "expectedParticipants",
          "SITE_VISIT",
          "MEETING",
          "ab",
          "kim.lee");

  @ParameterizedTest
  @CsvSource({
    "cadnce, cadence",
    "cadance, cadence",
    "caddence, cadence",
    "cadecne, cadence",
    "Cadence, cadence",
    "expectedleaders, expectedLeaders",
    "expected-leaders, expectedLeaders",
    "expectedLeader, expectedLeaders",
    "expectedParticpnts, expectedParticipants",
    "site visit, SITE_VISIT",
    "sitevisit, SITE_VISIT",
    "meting, MEETING",
    "nmae, name",
    "kim-lee, kim.lee",
    "ids, id",
  })
  void near(String found, String meant) {
    assertThat(NearMiss.of(found, WORDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"purpose", "x", "eman", "leaders", "cadence", "caxxnxe"})
  void notNear(String found) {
    assertThat(NearMiss.of(found, WORDS)).isEmpty();
  }

  @Test
  void an_id_is_found_by_id_or_by_name() {
    Map<String, String> names = Map.of("coach", "Writing coach", "diaz", "Ana Díaz");
    assertThat(meant("Díaz", names)).isEqualTo(" Maybe \"diaz\".");
    assertThat(meant("coahc", names)).isEqualTo(" Maybe \"coach\".");
    assertThat(meant("ana diaz", names)).isEqualTo(" Maybe \"diaz\" (called \"Ana Díaz\").");
    assertThat(meant("Writing-coch", names))
        .isEqualTo(" Maybe \"coach\" (called \"Writing coach\").");
    assertThat(meant("–", names)).isEmpty();
  }

  private static String meant(String found, Map<String, String> names) {
    return NearMiss.maybe(found, names.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
  }

  @Test
  void whatIsTooLongToBeATypingErrorIsNotLookedAt() {
    assertThat(NearMiss.of("a".repeat(100_000), List.of("a".repeat(99_999)))).isEmpty();
    assertThat(NearMiss.of("", WORDS)).isEmpty();
  }

  @Test
  void theFirstOfSeveralEquallyNear() {
    assertThat(NearMiss.of("bat", List.of("cat", "hat"))).contains("cat");
  }
}
