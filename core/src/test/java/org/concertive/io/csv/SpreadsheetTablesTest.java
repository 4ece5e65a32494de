package org.concertive.io.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.concertive.io.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets write them: encodings, line ends, separators, quotes, decimal commas. */
class SpreadsheetTablesTest {
  private static final String TABLE = "from,to\nRené,Zoë\nZoë,Ana\n";

  private static byte[] bytes(String text, Charset charset, int... mark) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int one : mark) {
      all.write(one);
    }
    all.write(text.getBytes(charset));
    return all.toByteArray();
  }

  private static void isRead(CsvResult read) {
    assertThat(read.problems()).isEmpty();
    assertThat(Tables.shown(read)).containsExactly("René>Zoë", "Zoë>Ana");
  }

  @Test
  void utf_8_is_read_with_and_without_a_byte_order_mark() throws IOException {
    isRead(Tables.ties(bytes(TABLE, UTF_8)));
    isRead(Tables.ties(bytes(TABLE, UTF_8, 0xEF, 0xBB, 0xBF)));
    isRead(Tables.ties("\uFEFF" + TABLE));
  }

  @Test
  void unicode_text_with_tabs_is_read() throws IOException {
    String tabs = TABLE.replace(',', '\t').replace("\n", "\r\n");
    isRead(Tables.ties(bytes(tabs, UTF_16LE, 0xFF, 0xFE)));
    isRead(Tables.ties(bytes(tabs, UTF_16BE, 0xFE, 0xFF)));
  }

  @Test
  void what_is_not_utf_8_is_windows_1252_and_said() throws IOException {
    CsvResult read = Tables.ties(bytes(TABLE, Charset.forName("windows-1252")));
    assertThat(Tables.shown(read)).containsExactly("René>Zoë", "Zoë>Ana");
    assertThat(Tables.problems(read))
        .containsExactly(
            "1:1 This is not all UTF-8: there is the byte 0xE9. It was read as windows-1252. Maybe"
                + " save it as UTF-8, or set its encoding.");
  }

  @Test
  void damaged_utf_8_is_read_with_marks_of_damage_and_said() throws IOException {
    byte[] damaged = bytes("from,to\nRené,Zo", UTF_8);
    byte[] content = bytes("", UTF_8);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(damaged);
    all.write(0xFF);
    all.write(bytes("\nZoë,Ana\n", UTF_8));
    CsvResult read = Tables.ties(all.toByteArray());
    assertThat(content).isEmpty();
    assertThat(Tables.shown(read)).containsExactly("René>Zo\uFFFD", "Zoë>Ana");
    assertThat(Tables.problems(read)).singleElement().asString().contains("replaced (1)");
  }

  @Test
  void an_encoding_that_is_said_is_taken() throws IOException {
    CsvOptions options = CsvOptions.builder().encoding(ISO_8859_1).build();
    isRead(NetworkCsv.read(CsvSource.bytes(bytes(TABLE, ISO_8859_1)), options));
    isRead(
        NetworkCsv.read(
            CsvSource.bytes(bytes(TABLE, UTF_16LE)),
            CsvOptions.builder().encoding(UTF_16LE).build()));
  }

  @Test
  void characters_over_the_edges_of_buffers_are_whole() throws IOException {
    StringBuilder text = new StringBuilder("from,to\n");
    for (int i = 0; i < 30_000; i++) {
      text.append("é😀").append(i).append(",ß").append(i).append('\n');
    }
    byte[] content = bytes(text.toString(), UTF_8);
    InputStream dripping =
        new ByteArrayInputStream(content) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 7));
          }
        };
    CsvResult read = NetworkCsv.read(CsvSource.stream(dripping), CsvOptions.STANDARD);
    assertThat(read.problems()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(Tables.ties(text.toString()).orThrow());
    assertThat(read.orThrow().name(59_998)).isEqualTo("é😀29999");
  }

  @Test
  void a_decoder_asked_for_one_character_at_a_time_gives_halves_in_order() throws IOException {
    TextDecoder decoder =
        new TextDecoder(
            new ByteArrayInputStream("a😀é".getBytes(UTF_8)), CsvOptions.STANDARD, true);
    StringBuilder text = new StringBuilder();
    for (int c = decoder.read(); c >= 0; c = decoder.read()) {
      text.append((char) c);
    }
    assertThat(text).hasToString("a😀é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_end_in_any_way_with_or_without_an_end_of_the_last(String end) {
    isRead(Tables.ties(TABLE.replace("\n", end)));
    isRead(Tables.ties(TABLE.strip().replace("\n", end)));
    CsvResult read = Tables.ties("from,to" + end + "kim,lee" + end + end + "kim,");
    assertThat(read.problems()).singleElement().extracting(Problem::line).isEqualTo(4L);
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void the_separator_is_found_out_from_the_header(char separator) {
    isRead(Tables.ties(TABLE.replace(',', separator)));
    isRead(Tables.ties("\n\n" + TABLE.replace(',', separator)));
  }

  @Test
  void the_separator_can_be_said_or_stand_in_the_first_line() {
    isRead(Tables.ties("sep=;\n" + TABLE.replace(',', ';')));
    isRead(Tables.ties("\"sep=|\"\r\n" + TABLE.replace(',', '|')));
    isRead(Tables.ties("\uFEFFSEP=\t\r" + TABLE.replace(',', '\t')));
    isRead(Tables.ties(TABLE.replace(',', '|'), CsvOptions.builder().separator('|').build()));
    CsvResult read = Tables.ties("sep=;\nfrom;to\nkim;\n");
    assertThat(read.problems()).singleElement().extracting(Problem::line).isEqualTo(3L);
  }

  @Test
  void a_header_that_begins_like_a_separator_line_is_a_header() {
    CsvOptions options = CsvOptions.builder().from("sep=a").to("b").build();
    assertThat(Tables.shown(Tables.ties("sep=a,b\nkim,lee\n", options))).containsExactly("kim>lee");
  }

  @Test
  void separators_in_quotes_do_not_count_as_such() {
    CsvResult read = Tables.ties("\"a,b,c\";from;to\n1;\"Lee; Kim\";ana\n");
    assertThat(Tables.shown(read)).containsExactly("Lee; Kim>ana");
  }

  @Test
  void quotes_are_read() {
    CsvResult read =
        Tables.ties(
            "from,to\n\"Lee, Kim\",\"Ana \"\"Annie\"\" Ho\"\n Tom \"T\" Ho ,\"Zoe\" Ho\n"
                + "a, \"b \"\"c\"\"\" \n");
    assertThat(read.problems()).isEmpty();
    assertThat(Tables.shown(read))
        .containsExactly("Lee, Kim>Ana \"Annie\" Ho", "Tom \"T\" Ho>Zoe Ho", "a>b \"c\"");
  }

  @Test
  void spaces_around_values_and_empty_rows_and_columns_are_taken_away() {
    CsvResult read =
        Tables.ties("from , to,value,,\n kim,\u00A0lee\t, 2 ,,\n,,,,\n\n  \n\" lee \",ana,1,,\n");
    assertThat(read.problems()).isEmpty();
    assertThat(Tables.shown(read)).containsExactly("kim>lee=2.0", "lee>ana=1.0");
    assertThat(read.counts().emptyRows()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(chars = {';', '\t'})
  void decimal_commas_are_read_where_commas_do_not_separate(char separator) {
    CsvResult read =
        Tables.ties("from;to;value\na;b;1,5\nb;a;2.5\na;c;1,5e2\n".replace(';', separator));
    assertThat(read.problems()).isEmpty();
    assertThat(Tables.shown(read)).containsExactly("a>b=1.5", "a>c=150.0", "b>a=2.5");
    assertThat(Tables.ties("from;to;value\na;b;1.234,5\n").warnings()).hasSize(1);
  }
}
