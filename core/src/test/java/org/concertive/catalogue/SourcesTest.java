package org.concertive.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.concertive.catalogue.Sources.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesTest {

  @Test
  void every_constant_is_listed_once() {
    assertThat(Sources.all())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(constants().values());
  }

  @Test
  void no_two_works_share_a_short_citation() {
    assertThat(Sources.all()).extracting(Work::toString).doesNotHaveDuplicates();
  }

  @Test
  void a_constant_is_named_by_the_short_citation_of_its_work() {
    assertThat(constants()).allSatisfy((name, work) -> assertThat(name).isEqualTo(name(work)));
  }

  @Test
  void every_work_says_where_it_appeared() {
    assertThat(Sources.all()).allSatisfy(work -> assertThat(work.published()).isPresent());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void works_of_a_section_are_sorted_by_author_and_year(Section section) {
    assertThat(section.works()).extracting(SourcesTest::name).isSorted();
  }

  static List<Section> sections() {
    return Sources.sections();
  }

  private static Map<String, Work> constants() {
    Map<String, Work> constants = new TreeMap<>();
    Arrays.stream(Sources.class.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .forEach(field -> constants.put(field.getName(), work(field)));
    return constants;
  }

  private static Work work(Field field) {
    try {
      return (Work) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** {@code Supovitz, D'Auria & Spillane 2019} is {@code SUPOVITZ_DAURIA_SPILLANE_2019}. */
  private static String name(Work work) {
    return Normalizer.normalize(work.toString().replace('ı', 'i'), Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'.]", "")
        .replaceAll("\\W+", "_")
        .toUpperCase(Locale.ROOT);
  }
}
