package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks in the DL format of UCINET. */
class DlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dl n=3 format=edgelist1\nlabels:\nann,bob,\"cy d\"\ndata:\n1 2\n3 1\n",
        "DL N = 3\nFORMAT = EDGELIST1\nLABELS EMBEDDED\nDATA:\nann bob\n\"cy d\" ann\n",
        "dl n=3, format = nodelist1\nlabels:\nann bob\n\"cy d\"\ndata:\n1 2\n3 1\n",
        "dl n=3 format=fullmatrix\nlabels:\nann\nbob\n\"cy d\"\ndata:\n0 1 0\n0 0 0\n1 0 0\n",
        "dl nr=3 nc=3\nrow labels:\nann,bob,\"cy d\"\ncolumn labels:\nann,bob,\"cy d\"\ndata:\n0 1 0\n0 0 0\n1 0 0\n",
        "dl n=3 labels embedded data:\nann bob \"cy d\"\nann 0 1 0\nbob 0 0 0\n\"cy d\" 1 0 0\n"
      })
  void edges_nodes_and_matrices_are_read_with_labels_before_the_data_or_in_them(String text) {
    CsvResult read = Tables.ties(text);
    assertThat(read.problems()).isEmpty();
    assertThat(Tables.shown(read)).containsExactlyInAnyOrder("ann>bob", "cy d>ann");
  }

  @Test
  void values_are_read_and_nodes_without_a_tie_are_there() {
    CsvResult read = Tables.ties("dl n=4 format=edgelist1\ndata:\n1 2 2.5\n2 1\n");
    assertThat(read.problems()).isEmpty();
    assertThat(Tables.shown(read)).containsExactly("1>2=2.5", "2>1=1.0");
    assertThat(read.orThrow().size()).isEqualTo(4);
  }

  @Test
  void what_is_wrong_is_reported_with_its_line() {
    assertThat(Tables.problems(Tables.ties("dl n=2 format=edgelist1\ndata:\n1 2 x\n1 1\n")))
        .containsExactly(
            "3:1 \"x\" is not a number. The value of a tie must be a finite number above 0. The tie"
                + " was left out.",
            "4:1 \"1\" has a tie to itself. It was left out.");
    assertThat(Tables.problems(Tables.ties("dl n=2\ndata:\n0 1\n0\n1 0\n1 1\n")))
        .containsExactly(
            "4:1 The row has 1 value, but there are 2 people. The row was left out.",
            "6:1 The matrix has ended. The row was left out.");
    assertThat(Tables.problems(Tables.ties("dl n=2 format=blockmatrix\ndata:\n")))
        .containsExactly(
            "1:1 The DL format \"blockmatrix\" is not read; it must be edgelist1, nodelist1 or"
                + " fullmatrix.");
    assertThat(Tables.problems(Tables.ties("dl n=2\n1 2\n")))
        .containsExactly("1:1 A table in DL format must have the word data: before its ties.");
  }

  @Test
  void a_column_named_dl_is_a_column() {
    assertThat(Tables.shown(Tables.ties("dl,from,to\n1,a,b\n"))).containsExactly("a>b");
  }

  @Test
  void the_ties_of_a_system_may_be_in_this_format() {
    assertThat(
            SomeTables.read("ties.dl", "dl n=2 format=edgelist1 labels:\na b\ndata:\n1 2\n")
                .orThrow()
                .ties())
        .singleElement()
        .satisfies(tie -> assertThat(tie.weight()).isEmpty());
  }
}
