package org.concertive.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTest {
  private static final Work SPILLANE =
      Work.of("Spillane", "2006", "Distributed leadership", "Jossey-Bass");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elmore | Elmore 2004",
        "Argyris & Schön | Argyris & Schön 2004",
        "Spillane, Halverson & Diamond | Spillane, Halverson & Diamond 2004",
        "Mehra, Smith, Dixon & Robertson | Mehra et al. 2004",
        "W. K. Kellogg Foundation | W. K. Kellogg Foundation 2004"
      })
  void up_to_three_authors_are_named_and_of_more_only_the_first(String authors, String cited) {
    assertThat(Work.of(authors, "2004", "A title", "A journal")).hasToString(cited);
  }

  @Test
  void an_undated_work_is_cited_by_its_authors() {
    assertThat(Work.undated("Ruedin", "agrmt", "R package")).hasToString("Ruedin");
  }

  @Test
  void a_letter_tells_works_of_one_year_apart() {
    assertThat(Work.of("Weiss", "1997a", "A title", "A journal")).hasToString("Weiss 1997a");
  }

  @Test
  void a_citation_names_the_work_and_what_it_says() {
    assertThat(SPILLANE.says("leadership is found in practice"))
        .hasToString("Spillane 2006: leadership is found in practice");
  }

  @Test
  void a_work_can_be_cited_as_a_whole() {
    assertThat(SPILLANE.asWhole()).hasToString("Spillane 2006");
    assertThat(SPILLANE.asWhole().says()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "' ', 2006, T, J, authors",
        "A, '', T, J, year",
        "A, 2006, '', J, title",
        "A, 2006, T, ' ', place of publication"
      })
  void a_blank_text_is_refused(
      String authors, String year, String title, String published, String part) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Work.of(authors, year, title, published))
        .withMessage("The " + part + " of a work must not be blank.");
  }

  @Test
  void a_work_may_lack_year_and_place() {
    assertThat(new Work("Elmore", Optional.empty(), "A talk", Optional.empty()))
        .hasToString("Elmore");
  }

  @Test
  void a_citation_for_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SPILLANE.says(" "))
        .withMessage("What Spillane 2006 is cited for must not be blank.");
  }
}
