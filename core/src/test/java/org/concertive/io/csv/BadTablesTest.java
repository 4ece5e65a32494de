package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.concertive.execution.Execution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a table is said with line, column, what was found and what must hold. */
class BadTablesTest {
  @TempDir Path folder;

  private static String only(CsvResult read) {
    assertThat(read.problems()).hasSize(1);
    return Tables.problems(read).get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\n ", "\uFEFF", "sep=;\n"})
  void an_empty_file_is_an_error(String text) {
    CsvResult read = Tables.ties(text);
    assertThat(read.network()).isEmpty();
    assertThat(only(read)).startsWith("1:1 The file is empty.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"from,to", "from,to\n", "from,to\n\n,\n , \n"})
  void only_a_header_is_an_empty_network(String text) {
    CsvResult read = Tables.ties(text);
    assertThat(read.orThrow().size()).isZero();
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void a_column_that_is_missing_is_an_error_that_names_those_there_are() {
    assertThat(only(Tables.ties("a,b\nkim,lee\n")))
        .isEqualTo(
            "1:1 The table needs columns for the start and the end of a tie, such as from and to,"
                + " or names of people in the first line and the first column. The first line has the columns \"a\" and \"b\". Maybe it is not a header: then"
                + " read the table without one, or set the column.");
    assertThat(only(Tables.ties("from,x\n")))
        .contains("a column \"from\"", "none for its end, such as to.");
    assertThat(only(Tables.ties("x,to\n")))
        .contains("a column \"to\"", "none for its start, such as from.");
    assertThat(only(Tables.ties("from:to\n"))).contains("Maybe its cells are separated by \":\"");
    assertThat(only(Tables.ties("from\n"))).contains("the column \"from\"");
  }

  @Test
  void mapped_columns_that_are_not_there_are_errors() {
    String text = "who,whom\nkim,lee\n";
    assertThat(only(Tables.ties(text, CsvOptions.builder().from("x").to("whom").build())))
        .startsWith("1:1 There is no column \"x\".");
    assertThat(only(Tables.ties(text, CsvOptions.builder().from(1).to(3).build())))
        .isEqualTo("1:1 There is no column 3, but only 2 columns.");
    assertThat(only(Tables.ties(text, CsvOptions.builder().from(1).to(2).value("x").build())))
        .startsWith("1:1 There is no column \"x\".");
    assertThat(only(Tables.ties(text, CsvOptions.builder().from(1).to(1).build())))
        .contains("cannot be both");
    assertThat(only(Tables.ties(text, CsvOptions.builder().from(1).to(2).value(2).build())))
        .contains("cannot be both");
  }

  @Test
  void two_columns_of_one_name_are_an_error_unless_numbered() {
    assertThat(only(Tables.ties("from,to,From\nkim,lee,ana\n")))
        .isEqualTo(
            "1:3 There are two columns \"from\"; there must be one. Maybe set the column by its number.");
    CsvOptions options = CsvOptions.builder().from(3).build();
    assertThat(Tables.shown(Tables.ties("from,to,From\nkim,lee,ana\n", options)))
        .containsExactly("ana>lee");
  }

  @Test
  void a_blank_name_is_a_bad_row_and_good_rows_are_kept() {
    CsvResult read = Tables.ties("from,to\n ,lee\nkim,\u00A0\nkim,lee\n");
    assertThat(Tables.problems(read))
        .containsExactly(
            "2:1 The start of the tie is missing: the cell must contain a name. The row was left"
                + " out.",
            "3:1 1 row has no end of a tie. Whoever they begin with is in the network, without a tie"
                + " by that row.");
    assertThat(Tables.shown(read)).containsExactly("kim>lee");
    assertThat(read.orThrow().size()).isEqualTo(2);
    assertThat(read.counts().badRows()).isEqualTo(1);
    assertThat(read.counts().withoutEnd()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x        | \"x\" is not a number.",
        "''       | \"''\" is not a number.",
        "Infinity | \"Infinity\" is not a number.",
        "1d       | \"1d\" is not a number.",
        "0x1p3    | \"0x1p3\" is not a number.",
        "1e       | \"1e\" is not a number.",
        ".x       | \".x\" is not a number.",
        "-1       | \"-1\" is less than 0.",
        "0        | Maybe there is no tie.",
        "1e999    | \"1e999\" is too great.",
        "1e-999   | Maybe there is no tie.",
        "\"1,5\"  | Maybe 1.5, with a decimal point.",
      })
  void a_value_that_is_none_is_a_bad_row(String value, String message) {
    CsvResult read = Tables.ties("from,to,value\nkim,lee," + value + "\nlee,kim,1\n");
    assertThat(only(read))
        .startsWith("2:3 ")
        .contains(message)
        .contains("The value of a tie must be a finite number above 0.");
    assertThat(Tables.shown(read)).containsExactly("lee>kim=1.0");
  }

  @Test
  void a_value_that_is_missing_is_a_bad_row() {
    CsvResult read = Tables.ties("from,to,value\nkim,lee,\nkim,lee\n");
    assertThat(Tables.problems(read))
        .containsExactly(
            "2:3 The tie has no value. The value of a tie must be a finite number above 0. The row"
                + " was left out.",
            "3:3 The tie has no value. The value of a tie must be a finite number above 0. The row"
                + " was left out.");
  }

  @Test
  void a_row_with_too_few_or_too_many_cells_is_a_bad_row() {
    CsvResult read = Tables.ties("from,to\nkim\nLee, Kim,ana\nkim,lee,,\nkim,ana\n");
    assertThat(Tables.problems(read))
        .containsExactly(
            "2:1 1 row has no end of a tie. Whoever they begin with is in the network, without a tie"
                + " by that row.",
            "3:3 The row has 3 cells, but there are 2 columns. Maybe a cell holds a separator and"
                + " needs quotes. The row was left out.");
    assertThat(Tables.shown(read)).containsExactly("kim>lee", "kim>ana");
  }

  @Test
  void a_name_over_several_lines_is_a_bad_row() {
    CsvResult read = Tables.ties("from,to\n\"kim,lee\nana,ben\n\"tom,zoe\nkim,lee\n");
    assertThat(only(read))
        .startsWith(
            "2:1 The name \"kim,lee[U+000A line feed]ana,ben[U+000A line feed]tom\" spans 3 lines")
        .contains("Maybe a quote is not closed.");
    assertThat(Tables.shown(read)).containsExactly("kim>lee");
  }

  @Test
  void an_unclosed_quote_in_the_last_line_spoils_that_line() {
    for (String end : new String[] {"", "\n", "\r\n", "\n\n"}) {
      CsvResult read = Tables.ties("from,to\nkim,lee\nlee,\"ana" + end);
      assertThat(only(read)).startsWith("3:2 The quote that opens in this row is never closed.");
      assertThat(Tables.shown(read)).containsExactly("kim>lee");
      assertThat(read.counts().badRows()).isEqualTo(1);
    }
  }

  @Test
  void an_unclosed_quote_that_swallows_rows_is_an_error() {
    CsvResult read = Tables.ties("from,to\nkim,\"lee\nlee,ana\nana,ben\n");
    assertThat(read.network()).isEmpty();
    assertThat(only(read))
        .isEqualTo(
            "2:2 The quote that opens in this row is never closed, so that it swallows the"
                + " next 2 lines.");
    assertThat(Tables.ties("from,\"to\nkim,lee\n").network()).isEmpty();
    assertThat(Tables.ties("from,\"to").network()).isEmpty();
  }

  @Test
  void binary_data_and_workbooks_are_errors() {
    assertThat(only(Tables.ties(new byte[] {1, 0, 2, 0}))).contains("binary data");
    assertThat(only(Tables.ties("from,to\n".getBytes(StandardCharsets.UTF_16LE))))
        .contains("UTF-16 without a byte order mark");
    assertThat(only(Tables.ties(new byte[] {'P', 'K', 3, 4, 20, 0}))).contains("spreadsheet");
    assertThat(only(Tables.ties(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})))
        .contains("spreadsheet");
  }

  @Test
  void a_file_that_is_not_there_or_is_a_directory_is_an_error() {
    Path none = folder.resolve("none.csv");
    assertThat(only(NetworkCsv.read(none))).isEqualTo("1:1 There is no file \"" + none + "\".");
    assertThat(only(NetworkCsv.read(folder))).contains("is a directory, not a file");
    assertThat(NetworkCsv.read(none, none).errors()).hasSize(2);
  }

  @Test
  void a_source_that_fails_is_an_error() {
    Reader failing =
        new Reader() {
          private int reads;

          @Override
          public int read(char[] target, int offset, int length) throws IOException {
            if (reads++ > 0) {
              throw new IOException("gone");
            }
            return new java.io.StringReader("from,to\n").read(target, offset, length);
          }

          @Override
          public void close() {}
        };
    CsvResult read =
        NetworkCsv.read(org.concertive.io.csv.CsvSource.reader(failing), CsvOptions.STANDARD);
    assertThat(only(read)).isEqualTo("1:1 The table cannot be read.");
  }

  @Test
  void an_error_of_the_machine_and_an_exception_of_a_caller_are_passed_on() {
    Reader exhausting =
        new Reader() {
          private int reads;

          @Override
          public int read(char[] target, int offset, int length) {
            if (reads++ > 100) {
              throw new OutOfMemoryError("exhausted");
            }
            Arrays.fill(target, offset, offset + length, 'a');
            target[offset] = reads == 1 ? ',' : '\n';
            return length;
          }

          @Override
          public void close() {}
        };
    CsvOptions options = CsvOptions.builder().withoutHeader().build();
    assertThatThrownBy(
            () -> NetworkCsv.read(org.concertive.io.csv.CsvSource.reader(exhausting), options))
        .isInstanceOf(OutOfMemoryError.class);
    RuntimeException own = new UncheckedIOException(new IOException("own"));
    assertThatThrownBy(
            () ->
                NetworkCsv.read(
                    org.concertive.io.csv.CsvSource.text("from,to\n" + "a,b\n".repeat(100_000)),
                    org.concertive.io.csv.CsvSource.text("person\na\nb\n"),
                    CsvOptions.STANDARD,
                    Execution.here()
                        .heardBy(
                            (done, total) -> {
                              throw own;
                            })))
        .isSameAs(own);
  }

  @Test
  void no_message_names_a_class() {
    for (String text : new String[] {"from,to,value\nx,y,z\n", "from,to\n\"a", "a\n", ""}) {
      assertThat(Tables.ties(text).toString()).doesNotContain("Exception", "siegmar", "java.");
    }
  }
}
