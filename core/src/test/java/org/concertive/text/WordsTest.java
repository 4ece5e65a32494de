package org.concertive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void a_constant_is_printed_in_words() {
    assertThat(Words.of(ChronoUnit.HALF_DAYS)).isEqualTo("half days");
    assertThat(Words.hyphenated(ChronoUnit.HALF_DAYS)).isEqualTo("half-days");
  }

  @ParameterizedTest
  @CsvSource({"team, a team", "activity, an activity", "unit, a unit", "update, an update"})
  void the_article_fits_the_noun(String noun, String both) {
    assertThat(Words.withArticle(noun)).isEqualTo(both);
  }

  @Test
  void the_noun_agrees_with_its_number() {
    assertThat(Words.count(1, "time")).isEqualTo("1 time");
    assertThat(Words.count(2, "time")).isEqualTo("2 times");
    assertThat(Words.count(0, "entry is", "entries are")).isEqualTo("0 entries are");
  }

  @Test
  void a_list_shows_at_most_five_words() {
    assertThat(Words.list(List.of())).isEmpty();
    assertThat(Words.list(List.of("a"))).isEqualTo("a");
    assertThat(Words.list(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d and e");
    assertThat(Words.list(List.of("a", "b", "c", "d", "e", "f", "g")))
        .isEqualTo("a, b, c, d, e and 2 more");
  }

  @Test
  void semicolons_keep_names_in_one_piece() {
    assertThat(Words.list(List.of("policy", "time and space", "money")))
        .isEqualTo("policy; time and space; and money");
    assertThat(Words.list(List.of("a, b", "c", "d", "e", "f", "g")))
        .isEqualTo("a, b; c; d; e; f and 1 more");
    assertThat(Words.list(List.of("\"Time and space\" (t)", "\"Money\" (m)")))
        .isEqualTo("\"Time and space\" (t) and \"Money\" (m)");
  }

  @Test
  void all_words_can_be_listed() {
    assertThat(Words.all(List.of("a", "b", "c", "d", "e", "f"))).isEqualTo("a, b, c, d, e and f");
    assertThat(Words.all(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "unit, units",
    "strategy, strategies",
    "survey, surveys",
    "person, people",
    "box, boxes",
    "theory of action, theories of action"
  })
  void a_noun_has_a_plural(String noun, String plural) {
    assertThat(Words.plural(noun)).isEqualTo(plural);
  }

  @Test
  void a_full_stop_makes_way_for_what_follows() {
    assertThat(Words.unended("They meet.")).isEqualTo("They meet");
    assertThat(Words.unended("Who?")).isEqualTo("Who?");
    assertThat(Words.ended("They meet")).isEqualTo("They meet.");
    assertThat(Words.ended("Who?")).isEqualTo("Who?");
  }

  @Test
  void a_choice_shows_every_word() {
    assertThat(Words.choice(List.of("a", "b", "c", "d", "e", "f"))).isEqualTo("a, b, c, d, e or f");
  }

  @Test
  void a_short_choice_shows_at_most_five_words() {
    assertThat(Words.shortChoice(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d or e");
    assertThat(Words.shortChoice(List.of("a", "b", "c", "d", "e", "f")))
        .isEqualTo("a, b, c, d, e or 1 more");
  }

  @Test
  void a_cell_without_words_says_none() {
    assertThat(Words.orNone(List.of("a", "b"))).isEqualTo("a, b");
    assertThat(Words.orNone(List.of())).isEqualTo("none");
  }

  @Test
  void a_circle_ends_where_it_begins() {
    assertThat(Words.circle(List.of("a", "b"))).isEqualTo("a → b → a");
    assertThat(Words.circle(List.of("a", "b", "c", "d", "e"))).isEqualTo("a → b → c → d → e → a");
    assertThat(Words.circle(List.of("a", "b", "c", "d", "e", "f", "g")))
        .isEqualTo("a → b → c → d → e → 2 more → a");
  }
}
