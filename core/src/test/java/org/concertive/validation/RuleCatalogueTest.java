package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules there must be. An id is never given to another rule. */
class RuleCatalogueTest {
  /** The families and the number of the last rule of each in the catalogue. */
  private static final Map<String, Integer> CATALOGUE = new LinkedHashMap<>();

  static {
    Stream.of(
            "REF 7", "ORG 8", "TIM 5", "AUT 12", "LDR 13", "TEAM 9", "RTN 12", "TOOL 6", "ACT 11",
            "LRN 10", "TOA 25", "LM 17", "IND 10", "EVD 11", "SCL 15", "CYC 9", "TUS 3", "NET 5",
            "PTN 3", "RSK 1", "COV 3")
        .map(family -> List.of(family.split(" ", 2)))
        .forEach(family -> CATALOGUE.put(family.get(0), Integer.valueOf(family.get(1))));
  }

  /** What tools for theories of change, logic models and assurance cases check besides. */
  private static final List<String> OF_NEIGHBOURS =
      List.of("TOA-26", "LM-18", "LM-19", "LM-20", "LM-21", "LM-22", "IND-11", "IND-12", "EVD-12");

  @Test
  void all_rules_of_the_catalogue_are_there_and_those_of_neighbouring_tools() {
    List<String> expected =
        Stream.concat(
                CATALOGUE.entrySet().stream().flatMap(RuleCatalogueTest::ids),
                OF_NEIGHBOURS.stream())
            .toList();
    assertThat(CATALOGUE.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(195);
    assertThat(Rules.all()).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Stream<String> ids(Map.Entry<String, Integer> family) {
    return IntStream.rangeClosed(1, family.getValue())
        .mapToObj(number -> "%s-%02d".formatted(family.getKey(), number));
  }

  @Test
  void every_rule_says_what_makes_it_fire() {
    assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.checks()).matches("(?s)\\S.*[.]"));
  }

  @Test
  void a_family_lists_its_own_rules_by_number() {
    for (RuleFamily family : Rules.families()) {
      assertThat(family.rules()).extracting(Rule::family).containsOnly(family.code());
      assertThat(family.rules()).extracting(Rule::id).isSorted();
    }
  }
}
