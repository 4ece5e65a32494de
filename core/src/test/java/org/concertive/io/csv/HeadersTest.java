package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the header of a table is, what its columns are called and what separates them. */
class HeadersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advice network 2024,,\n,,\nfrom,to,weight\na,b,1\n",
        "Advice; from all\nfrom,to,weight\na,b,1\n",
        "# survey 2024\n# exported, again\nfrom,to,weight\na,b,1\n"
      })
  void rows_before_the_header_are_skipped_and_counted(String text) {
    CsvResult read = Tables.ties(text);
    assertThat(Tables.shown(read)).containsExactly("a>b=1.0");
    assertThat(Tables.problems(read)).singleElement().asString().contains("The header is in this");
  }

  @Test
  void a_title_may_stand_over_any_table() {
    assertThat(Tables.both("from,to\na,b\n", "Our people\n\nname,team\na,x\n").orThrow().groups())
        .containsOnlyKeys("team");
    assertThat(
            SomeTables.read("people.csv", "Our people\n\nname,unit\nAnn,Oak\n").orThrow().people())
        .hasSize(1);
    assertThat(
            SomeTables.read("responses-t.csv", "Trust\nrespondent,i1\nr1,1\n")
                .responses()
                .get(0)
                .respondents())
        .containsExactly("r1");
  }

  @Test
  void a_header_that_is_repeated_is_left_out_and_reported() {
    CsvResult read = Tables.ties("from,to\na,b\nfrom,to\nb,c\n");
    assertThat(Tables.shown(read)).containsExactly("a>b", "b>c");
    assertThat(Tables.problems(read))
        .containsExactly("3:1 The row repeats the header. It was left out.");
    assertThat(read.counts().badRows()).isEqualTo(1);
  }

  @Test
  void comments_among_the_rows_are_left_out_and_counted() {
    CsvResult read = Tables.ties("from,to\na,b\n# checked until here, twice\nb,c\n");
    assertThat(Tables.shown(read)).containsExactly("a>b", "b>c");
    assertThat(Tables.problems(read)).singleElement().asString().contains("1 comment");
  }

  @Test
  void the_further_rows_of_the_header_of_a_survey_are_left_out() {
    CsvResult read =
        Tables.ties(
            """
            respondent,nominee 1,nominee 2
            Your name,Who do you turn to? - 1,Who do you turn to? - 2
            "{""ImportId"":""QID1""}","{""ImportId"":""QID2""}",x
            a,b,c
            """);
    assertThat(Tables.shown(read)).containsExactly("a>b", "a>c");
    assertThat(read.warnings()).singleElement().asString().contains("2 rows below the header");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source,Destination", "source_id,target_id", "Ego ID,Alter ID", "SourceName,TargetName",
        "advisee,advisor", "Who,Whom", "sender-code,recipient-code", "person1,person2"
      })
  void columns_are_found_however_their_names_are_written(String header) {
    assertThat(Tables.shown(Tables.ties(header + "\na,b\n"))).containsExactly("a>b");
    assertThat(SomeTables.read("ties.csv", header + "\na,b\n").orThrow().ties()).hasSize(1);
  }

  @Test
  void a_pair_of_columns_goes_before_single_ones_and_what_else_could_be_meant_is_reported() {
    CsvResult read = Tables.ties("id,source,target,from\n1,a,b,Paris\n2,b,c,Rome\n");
    assertThat(Tables.shown(read)).containsExactly("a>b", "b>c");
    assertThat(Tables.problems(Tables.ties("from,to,source,target\na,b,c,d\n")))
        .containsExactly(
            "1:1 The columns \"from\" and \"to\" were read as the start and the end of ties, but"
                + " \"source\" and \"target\" could be meant too. Maybe set them.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\nb,c\n", "a;b;3\nb;c;4\n", "a b\nb c\n", "a|b\nb|c\n"})
  void a_list_without_a_header_is_read_as_one_and_reported(String text) {
    CsvResult read = Tables.ties(text);
    assertThat(Tables.shown(read)).containsExactly("a>b", "b>c");
    assertThat(Tables.problems(read)).singleElement().asString().contains("read as a row");
  }

  @Test
  void names_with_blanks_do_not_make_blanks_separators() {
    CsvResult read = Tables.both("from,to\na,b\n", "Teacher full name\nKim Lee\nAna Ho\n");
    assertThat(read.errors()).singleElement().asString().contains("\"Teacher full name\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from|to|value\na|b|2\n",
        "from to value\na b 2\n",
        "  from   to\tvalue\n a  b   2 \n",
        "\"from\" \"to\" \"value\"\n\"1\" \"a\" \"b\" 2\n"
      })
  void pipes_and_blanks_separate_cells(String text) {
    CsvResult read = Tables.ties(text);
    assertThat(read.problems()).isEmpty();
    assertThat(Tables.shown(read)).containsExactly("a>b=2.0");
  }
}
