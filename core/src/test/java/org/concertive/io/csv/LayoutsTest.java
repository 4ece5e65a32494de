package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.model.practice.Tie;
import org.concertive.network.DirectedNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of ties that have no row for each tie: matrices, several nominees a row, undirected ties.
 */
class LayoutsTest {
  @Test
  void a_matrix_has_a_row_and_a_column_for_each_person() {
    CsvResult read = Tables.ties(";A;B;C\nA;0;1;0\nB;1;0;0\nC;0;0;0\n");
    assertThat(read.problems()).isEmpty();
    assertThat(Tables.shown(read)).containsExactly("A>B", "B>A");
    assertThat(read.orThrow().size()).isEqualTo(3);
    assertThat(read.counts().tieRows()).isEqualTo(3);
    assertThat(read.counts().withoutEnd()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\",\"A\",\"B\"\n\"A\",0,1\n\"B\",,0\n",
        "Name,A,B\nA,,x\nB,,\n",
        "Advice 2024,,\n,A,B\nA,no,yes\nB,no,no\n",
        "A B\nA 0 1\nB 0 0\n",
        ",A,B\nA,-,1\nB,0,-\n"
      })
  void a_matrix_is_recognized_as_programs_write_it(String text) {
    CsvResult read = Tables.ties(text);
    assertThat(Tables.shown(read)).containsExactly("A>B");
    assertThat(read.orThrow().size()).isEqualTo(2);
  }

  @Test
  void a_matrix_of_more_than_ones_has_values() {
    CsvResult read = Tables.ties(",A,B,C\nA,0,2,1.5\nB,0,0,1\nC,0,-1,0\n");
    assertThat(Tables.shown(read)).containsExactly("A>B=2.0", "A>C=1.5", "B>C=1.0");
    assertThat(Tables.problems(read))
        .containsExactly(
            "4:3 \"-1\" is less than 0. The value of a tie must be a finite number above 0. The tie"
                + " was left out.");
    CsvOptions options = CsvOptions.builder().withoutValues().build();
    assertThat(Tables.shown(Tables.ties(",A,B\nA,0,2\nB,0,0\n", options))).containsExactly("A>B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,2\n",
        ",x,y\n1,2,3\n2,3,4\n",
        "a,b,c\nd,e,f\n",
        "x,y,z\n0,1,0\n0,0,1\n0,0,0\n",
        "0 1 0\n0 0 1\n1 0 0\n"
      })
  void a_table_whose_rows_have_other_names_than_its_columns_is_no_matrix(String text) {
    assertThat(Tables.ties(text).errors()).hasSize(1);
  }

  @Test
  void a_column_that_a_matrix_does_not_have_is_an_error() {
    CsvOptions options = CsvOptions.builder().value("hours").build();
    assertThat(Tables.ties(",A,B,C\nA,0,1,0\nB,1,0,0\n", options).errors())
        .singleElement()
        .asString()
        .contains("There is no column \"hours\".");
  }

  @Test
  void who_has_a_column_and_no_row_is_in_the_network() {
    CsvResult read = Tables.ties(",A,B,C\nA,0,1,0\nB,1,0,0\n");
    DirectedNetwork network = read.orThrow();
    assertThat(Tables.problems(read))
        .containsExactly("1:1 \"C\" has a column of the matrix but no row.");
    assertThat(network.size()).isEqualTo(3);
    assertThat(network.name(2)).isEqualTo("C");
  }

  @Test
  void several_nominees_may_stand_in_a_row() {
    CsvResult read =
        Tables.ties("respondent,nominee 1,nominee 2,nominee 3\na,b,c,\nb,,,\nc,,a,\nd,NA,b\n");
    assertThat(Tables.shown(read)).containsExactly("a>b", "a>c", "c>a", "d>b");
    assertThat(read.orThrow().size()).isEqualTo(4);
    assertThat(read.counts().withoutEnd()).isEqualTo(1);
    assertThat(read.warnings()).singleElement().asString().contains("1 cell holds \"NA\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,Nominee_1,Nominee_2\na,b,c\n",
        "Ego ID;alter1;alter2\na;b;c\n",
        "id,to.1,to.2\na,b,c\n",
        "ego,alter1_id,alter1_name,alter2_id,alter2_name\na,b,Bob,c,Cy\n"
      })
  void numbered_columns_are_recognized_however_they_are_written(String text) {
    assertThat(Tables.shown(Tables.ties(text))).containsExactly("a>b", "a>c");
  }

  @Test
  void those_who_were_asked_stand_in_the_column_that_shares_names_with_the_nominees() {
    String header = "id,name,nominee 1,nominee 2\n";
    assertThat(Tables.shown(Tables.ties(header + "1,Ann,Bob,Cy\n2,Bob,Ann,\n")))
        .containsExactly("Ann>Bob", "Ann>Cy", "Bob>Ann");
    assertThat(Tables.shown(Tables.ties(header + "1,Ann,2,3\n2,Bob,1,\n")))
        .containsExactly("1>2", "1>3", "2>1");
  }

  @Test
  void numbered_columns_of_any_name_are_read_if_they_share_names_with_another() {
    CsvResult read = Tables.ties("Q1,Q2_1,Q2_2,Q21\nAnn,Bob,Cy,5\nBob,Ann,,4\n");
    assertThat(Tables.shown(read)).containsExactly("Ann>Bob", "Ann>Cy", "Bob>Ann");
    assertThat(Tables.problems(read))
        .containsExactly(
            "1:1 The column \"Q1\" was read as the start of ties and \"Q2_1\" and \"Q2_2\" as their"
                + " ends, since they have names in common.");
    assertThat(Tables.ties("Q1,Q2_1,Q2_2\n1,2,3\n2,1,3\n").errors()).hasSize(1);
  }

  @Test
  void columns_of_values_go_with_those_of_nominees() {
    CsvResult read = Tables.ties("ego,alter 1,weight 1,alter 2,weight 2\na,b,2,c,3\nb,a,x,,\n");
    assertThat(Tables.shown(read)).containsExactly("a>b=2.0", "a>c=3.0");
    assertThat(Tables.problems(read)).singleElement().asString().startsWith("3:3 \"x\" is not");
  }

  @Test
  void numbered_columns_of_another_name_are_set_by_what_they_have_in_common() {
    CsvOptions options = CsvOptions.builder().from("teacher").to("Q5").build();
    assertThat(Tables.shown(Tables.ties("teacher,Q5_1,Q5_2\na,b,c\n", options)))
        .containsExactly("a>b", "a>c");
  }

  @Test
  void a_problem_of_a_nominee_has_the_column_of_the_file() {
    assertThat(Tables.problems(Tables.ties("ego,alter 1,alter 2\na,b,a\n")))
        .containsExactly("2:3 \"a\" has a tie to itself. It was left out.");
  }

  @Test
  void undirected_ties_run_both_ways() {
    CsvResult read = Tables.ties("Source,Target,Type,Weight\na,b,Undirected,1\nb,c,Directed,2\n");
    assertThat(Tables.shown(read)).containsExactly("a>b=1.0", "b>a=1.0", "b>c=2.0");
    assertThat(read.counts().tieRows()).isEqualTo(2);
    assertThat(Tables.problems(read))
        .containsExactly("1:1 1 tie is undirected; it runs both ways in the network.");
    assertThat(Tables.shown(Tables.ties("from,to,type\na,b,friend\n"))).containsExactly("a>b");
  }

  @Test
  void the_ties_of_a_system_may_be_laid_out_in_all_these_ways() {
    Tie[] ties = {Tie.of("a", "b", Tie.Kind.ADVICE), Tie.of("a", "c", Tie.Kind.ADVICE)};
    assertThat(ties("respondent,nominee 1,nominee 2\na,b,c\n")).containsExactly(ties);
    assertThat(ties(",a,b,c\na,0,1,1\nb,0,0,0\nc,0,0,0\n")).containsExactly(ties);
    assertThat(ties("from,to,type\na,b,directed\na,c,directed\n")).containsExactly(ties);
    assertThat(ties("a,b\na,c\n")).containsExactly(ties);
  }

  private static Iterable<Tie> ties(String text) {
    return SomeTables.read("ties-advice.csv", text).orThrow().ties();
  }
}
