package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.io.ReadException;
import org.concertive.network.Combine;
import org.concertive.network.TieValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ties from a table: which columns, what values, what is reported. */
class ReadingTiesTest {
  @TempDir Path folder;

  @Test
  void a_row_is_a_tie() {
    CsvResult read = Tables.ties("from,to\nkim,lee\nlee,ana\n");
    assertThat(Tables.shown(read)).containsExactly("kim>lee", "lee>ana");
    assertThat(read.problems()).isEmpty();
    assertThat(read.unlisted()).isZero();
    assertThat(read.counts()).isEqualTo(new CsvCounts(2, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(read).hasToString("The table was read without problems.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from,to", "source,target", "ego,alter", "seeker,sought", "sender,receiver",
        "nominator,nominee", "respondent,nominee", "i,j", "From,TO", " \"Source\" , Target "
      })
  void columns_are_found_by_their_common_names_in_any_case(String header) {
    assertThat(Tables.shown(Tables.ties(header + "\nkim,lee\n"))).containsExactly("kim>lee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "weight", "Strength"})
  void a_column_of_values_is_found_by_its_common_names(String name) {
    CsvResult read = Tables.ties("date,to,from," + name + "\n2024,lee,kim,2.5\n");
    assertThat(Tables.shown(read)).containsExactly("kim>lee=2.5");
    assertThat(read.orThrow().tieValue()).contains(TieValue.STRENGTH);
    assertThat(read.unreadColumns()).containsExactly("date");
  }

  @Test
  void columns_can_be_mapped_by_name_or_number() {
    String text = "who,whom,hours\nkim,lee,3\n";
    CsvOptions byName =
        CsvOptions.builder()
            .from("WHO")
            .to("whom")
            .value("hours")
            .values(TieValue.DISTANCE)
            .build();
    assertThat(Tables.shown(Tables.ties(text, byName))).containsExactly("kim>lee=3.0");
    assertThat(Tables.ties(text, byName).orThrow().tieValue()).contains(TieValue.DISTANCE);
    CsvOptions byNumber = CsvOptions.builder().from(2).to(1).build();
    assertThat(Tables.shown(Tables.ties(text, byNumber))).containsExactly("lee>kim");
  }

  @Test
  void one_mapped_column_goes_with_the_common_name_of_the_other() {
    CsvOptions options = CsvOptions.builder().from("teacher").build();
    assertThat(Tables.shown(Tables.ties("teacher,alter\nkim,lee\n", options)))
        .containsExactly("kim>lee");
  }

  @Test
  void without_a_header_columns_go_by_position() {
    CsvOptions options = CsvOptions.builder().withoutHeader().build();
    assertThat(Tables.shown(Tables.ties("kim,lee,5\nlee,ana,6\n", options)))
        .containsExactly("kim>lee", "lee>ana");
    CsvOptions valued = CsvOptions.builder().withoutHeader().value(3).build();
    assertThat(Tables.shown(Tables.ties("kim,lee,5\nlee,ana,6\n", valued)))
        .containsExactly("kim>lee=5.0", "lee>ana=6.0");
    assertThat(Tables.problems(Tables.ties("kim\n", options)))
        .singleElement()
        .asString()
        .contains("The table needs two columns");
  }

  @Test
  void values_can_be_left_unread() {
    CsvOptions options = CsvOptions.builder().withoutValues().build();
    assertThat(Tables.shown(Tables.ties("from,to,value\nkim,lee,x\n", options)))
        .containsExactly("kim>lee");
  }

  @Test
  void a_file_a_reader_and_a_stream_are_read_alike() throws IOException {
    Path file = Files.writeString(folder.resolve("a-ties.csv"), "from,to\nkim,lee\n,kim\n");
    CsvResult fromFile = NetworkCsv.read(file);
    assertThat(fromFile.problems())
        .singleElement()
        .asString()
        .startsWith(file + ":3:1: Warning: The start of the tie is missing");
    CsvSource reader = CsvSource.reader(new StringReader(Files.readString(file)));
    CsvSource stream = CsvSource.stream(Files.newInputStream(file)).named("stream");
    for (CsvSource source : new CsvSource[] {reader, stream}) {
      assertThat(NetworkCsv.read(source, CsvOptions.STANDARD).orThrow())
          .isEqualTo(fromFile.orThrow());
    }
    assertThat(stream).hasToString("stream");
    assertThat(reader).hasToString("table without a name");
  }

  @Test
  void self_ties_are_left_out_and_reported_or_refused() {
    CsvResult read = Tables.ties("from,to\nkim,kim\nkim,lee\n");
    assertThat(Tables.shown(read)).containsExactly("kim>lee");
    assertThat(Tables.problems(read))
        .containsExactly("2:2 \"kim\" has a tie to itself. It was left out.");
    assertThat(read.counts().selfTies()).isEqualTo(1);
    assertThat(read.orThrow().selfTiesLeftOut()).isEqualTo(1);
    CsvResult refused =
        Tables.ties("from,to\nkim,kim\n", CsvOptions.builder().refusingSelfTies().build());
    assertThat(refused.network()).isEmpty();
    assertThat(refused.errors()).hasSize(1);
  }

  @Test
  void repeated_ties_become_one_and_are_reported_or_refused() {
    String text = "from,to,value\nkim,lee,2\nlee,kim,1\nkim,lee,5\n";
    CsvResult read = Tables.ties(text);
    assertThat(Tables.shown(read)).containsExactly("kim>lee=2.0", "lee>kim=1.0");
    assertThat(Tables.problems(read))
        .containsExactly(
            "4:1 The tie from \"kim\" to \"lee\" is a repetition. The first one counts.");
    assertThat(read.counts().repeatedTies()).isEqualTo(1);
    CsvOptions sum = CsvOptions.builder().combiningRepeatedTies(Combine.SUM).build();
    assertThat(Tables.shown(Tables.ties(text, sum))).containsExactly("kim>lee=7.0", "lee>kim=1.0");
    assertThat(Tables.ties(text, sum).problems().get(0).message()).contains("added up");
    CsvOptions refusing = CsvOptions.builder().refusingRepeatedTies().build();
    assertThat(Tables.ties(text, refusing).errors()).hasSize(1);
  }

  @Test
  void further_repeated_ties_of_a_long_table_are_counted() {
    StringBuilder text = new StringBuilder("from,to\n");
    for (int i = 0; i < 140_000; i++) {
      text.append(i / 400).append(',').append(1000 + i % 400).append('\n');
    }
    text.append("349,1000\n");
    CsvResult read = Tables.ties(text.toString());
    assertThat(read.counts().repeatedTies()).isEqualTo(1);
    assertThat(Tables.problems(read))
        .containsExactly("1:1 1 further tie is a repetition. The first one counts.");
  }

  @Test
  void names_longer_than_a_few_characters_or_of_any_script_are_told_apart() {
    CsvResult read =
        Tables.ties("from,to\nKim Lee Parker,Kim Lee Porter\nЮля,Olga\nKim Lee Porter,Юля\n");
    assertThat(Tables.shown(read))
        .containsExactly("Kim Lee Parker>Kim Lee Porter", "Kim Lee Porter>Юля", "Юля>Olga");
  }

  @Test
  void without_a_network_the_result_throws_all_problems() {
    CsvResult read = Tables.ties("from,other\nkim,lee\n");
    assertThat(read.network()).isEmpty();
    assertThatThrownBy(read::orThrow)
        .isInstanceOfSatisfying(
            ReadException.class, e -> assertThat(e.problems()).isEqualTo(read.problems()))
        .hasMessageContaining("cannot be read:\n  1:1: There is a column \"from\"");
  }

  @Test
  void options_refuse_the_impossible() {
    assertThatThrownBy(() -> CsvOptions.builder().from(0))
        .hasMessageContaining("There is no column 0");
    assertThatThrownBy(() -> CsvOptions.builder().separator('"'))
        .hasMessageContaining("cannot be separated by a quote");
    assertThatThrownBy(() -> CsvLimits.STANDARD.withRows(0)).hasMessageContaining("1 or more");
    assertThatThrownBy(() -> CsvLimits.STANDARD.withCell(Integer.MAX_VALUE))
        .hasMessageContaining("at most 1000000000");
  }

  @Test
  void a_listener_hears_the_rows_and_can_cancel() {
    CsvSource ties = CsvSource.text("from,to\nana,kim\nben,kim\n");
    CsvSource people = CsvSource.text("person\nana\nben\nkim\n");
    long[] heard = {0, 0};
    CsvResult read =
        NetworkCsv.read(
            ties,
            people,
            CsvOptions.STANDARD,
            Execution.here()
                .heardBy(
                    (done, total) -> {
                      heard[0] = done;
                      heard[1] = total;
                      return true;
                    }));
    assertThat(read.orThrow().tieCount()).isEqualTo(2);
    assertThat(heard).containsExactly(2, Steps.UNKNOWN);
    assertThatThrownBy(
            () ->
                NetworkCsv.read(
                    ties, CsvOptions.STANDARD, Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(
            () ->
                NetworkCsv.read(
                    ties,
                    people,
                    CsvOptions.STANDARD,
                    Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class)
        .hasMessage("The computation was cancelled after 2 rows.");
  }
}
