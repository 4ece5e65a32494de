package org.concertive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void whatIsTooLongToBeATypingErrorIsNotLookedAt() {
    assertThat(NearMiss.of("a".repeat(100_000), List.of("a".repeat(99_999)))).isEmpty();
    assertThat(NearMiss.of("", WORDS)).isEmpty();
  }

  @Test
  void theFirstOfSeveralEquallyNear() {
    assertThat(NearMiss.of("bat", List.of("cat", "hat"))).contains("cat");
  }
}
