package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for missing values, and names that look alike. */
class SpellingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"NA", "n/a", "#N/A", "NaN", "nan", "NULL", "-", ".", "None"})
  void a_word_for_a_missing_value_is_no_person_and_no_group(String word) {
    CsvResult read =
        Tables.both(
            "from,to\na,b\nb,%s\n%s,a\n".formatted(word, word),
            "person,team\na,x\nb,%s\n".formatted(word));
    assertThat(Tables.shown(read)).containsExactly("a>b");
    assertThat(read.orThrow().size()).isEqualTo(2);
    assertThat(read.orThrow().groups().get("team").unknown()).isEqualTo(1);
    assertThat(Tables.problems(read))
        .contains(
            "3:2 1 cell holds \"%s\", a word for a missing value, and was read as empty. If it is a value here, set the words for missing values."
                .formatted(word),
            "3:2 2 cells hold \"%s\", a word for a missing value, and were read as empty. If it is a value here, set the words for missing values."
                .formatted(word));
  }

  @Test
  void words_for_missing_values_may_be_added_and_taken_away() {
    String text = "from,to\na,99\nb,NA\n";
    assertThat(Tables.ties(text).orThrow().size()).isEqualTo(3);
    CsvOptions all = CsvOptions.builder().missing("99").build();
    assertThat(Tables.ties(text, all).orThrow().size()).isEqualTo(2);
    CsvOptions none = CsvOptions.builder().withoutUsualMissingWords().build();
    assertThat(Tables.shown(Tables.ties(text, none))).containsExactly("a>99", "b>NA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Zoe\u0308 Ho", "Zoë  Ho", "Zoë\u00A0Ho", "Zo\u200Bë Ho\uFEFF", "Zo\u00ADë Ho"})
  void names_that_look_the_same_are_the_same(String name) {
    String text = "from,to\nZoë Ho,Ann\n%s,Bob\n".formatted(name);
    CsvResult read = Tables.both(text, "person,team\n%s,x\nAnn,y\nBob,y\n".formatted(name));
    assertThat(read.problems()).isEmpty();
    assertThat(Tables.shown(read)).containsExactly("Zoë Ho>Ann", "Zoë Ho>Bob");
    assertThat(SomeTables.read("ties.csv", text).orThrow().people()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kim lee", "KIM LEE", "KimLee"})
  void names_that_differ_in_case_or_spaces_are_two_and_reported(String name) {
    String text = "from,to\nKim Lee,Ann\n%s,Ann\n".formatted(name);
    String message = "differ only in case or spaces. They were read as two; maybe they are one.";
    CsvResult read = Tables.ties(text);
    assertThat(read.orThrow().size()).isEqualTo(3);
    assertThat(Tables.problems(read)).singleElement().asString().endsWith(message);
    assertThat(SomeTables.problems(SomeTables.read("ties.csv", text)))
        .singleElement()
        .asString()
        .contains("3:1: Warning: \"Kim Lee\" and ")
        .endsWith(message);
  }

  @Test
  void listed_people_whose_names_differ_in_case_are_two_and_reported() {
    TablesResult read = SomeTables.read("people.csv", "id,name\nk1,Kim Lee\nk2,kim lee\n");
    assertThat(read.orThrow().people()).hasSize(2);
    assertThat(SomeTables.problems(read))
        .containsExactly(
            "people.csv:3:2: Warning: \"Kim Lee\" and \"kim lee\" differ only in case or spaces. They"
                + " were read as two; maybe they are one.");
  }

  @Test
  void groups_that_differ_in_case_or_spaces_are_two_and_reported() {
    CsvResult read = Tables.both("from,to\na,b\n", "person,team\na,Math 1\nb,math 1\nc,Math  1\n");
    assertThat(read.orThrow().groups().get("team").count()).isEqualTo(2);
    assertThat(Tables.problems(read))
        .containsExactly(
            "1:1 \"Math 1\" and \"math 1\" differ only in case or spaces. They were read as two;"
                + " maybe they are one.");
  }

  @Test
  void ties_may_name_people_by_the_id_or_the_name_of_the_table_of_people() {
    String people = "Id,Label,team\n1,Ann,x\n2,Bob,y\n3,Cy,y\n4,Cy,y\n";
    assertThat(Tables.shown(Tables.both("Source,Target\n1,2\n2,3\n", people)))
        .containsExactly("1>2", "2>3");
    CsvResult byName = Tables.both("Source,Target\nAnn,Bob\nBob,1\nBob,Cy\n", people);
    assertThat(Tables.shown(byName)).containsExactly("1>2", "2>1");
    assertThat(Tables.problems(byName))
        .isEqualTo(
            List.of(
                "4:2 \"Cy\" is the name of several people; the cell must contain an id. The row was"
                    + " left out."));
  }
}
