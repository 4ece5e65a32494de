package org.concertive.io.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Groups;
import org.concertive.network.Network;
import org.concertive.network.NetworkBuilder;
import org.concertive.network.TieValue;

/** Laws of reading and writing tables. */
class CsvProperties {
  private static final String SYMBOLS = "ab,;\"'=-+@é😀|1.";

  /** A network with names, groups and values out of awkward characters. */
  @Provide
  Arbitrary<DirectedNetwork> networks() {
    return Arbitraries.longs().map(CsvProperties::network);
  }

  private static DirectedNetwork network(long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(9);
    NetworkBuilder builder = Network.builder().values(TieValue.STRENGTH);
    while (builder.size() < size) {
      builder.node(text(random));
    }
    boolean valued = random.nextBoolean();
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        if (from != to && random.nextInt(3) == 0) {
          if (valued) {
            builder.tie(from, to, Math.exp(20 * random.nextGaussian()));
          } else {
            builder.tie(from, to);
          }
        }
      }
    }
    for (int grouping = random.nextInt(3); grouping > 0; grouping--) {
      List<String> labels = new ArrayList<>();
      for (int node = 0; node < size; node++) {
        labels.add(random.nextInt(5) == 0 ? null : text(random));
      }
      builder.groups("g" + grouping + text(random), Groups.of(labels));
    }
    return builder.directed();
  }

  /** One to five characters without spaces at the ends. */
  private static String text(Random random) {
    int[] symbols = SYMBOLS.codePoints().toArray();
    while (true) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(5); i >= 0; i--) {
        text.appendCodePoint(symbols[random.nextInt(symbols.length)]);
      }
      String stripped = text.toString().strip();
      if (!stripped.isEmpty()) {
        return stripped;
      }
    }
  }

  private static String ties(DirectedNetwork network) {
    StringWriter text = new StringWriter();
    NetworkCsv.writeTies(network, text);
    return text.toString();
  }

  private static String people(DirectedNetwork network) {
    StringWriter text = new StringWriter();
    NetworkCsv.writePeople(network, text);
    return text.toString();
  }

  @Property
  void what_is_written_is_read_as_the_same_network(@ForAll("networks") DirectedNetwork network) {
    CsvResult read =
        Tables.both(
            ties(network),
            people(network),
            CsvOptions.builder().separator(',').withoutUsualMissingWords().build());
    assertThat(read.problems()).isEmpty();
    assertThat(read.orThrow().unvalued()).isEqualTo(network.unvalued());
    if (network.tieCount() > 0) {
      assertThat(read.orThrow()).isEqualTo(network);
    }
  }

  @Property
  void numbers_are_read_as_java_reads_them(@ForAll double number) {
    String text = Double.toString(number);
    double expected = Double.isFinite(number) ? number : Double.NaN;
    assertThat(CellNumbers.parse(text, false)).isEqualTo(expected);
    assertThat(CellNumbers.parse(text.replace('.', ','), true)).isEqualTo(expected);
  }

  @Property
  void digits_with_a_point_are_read_as_java_reads_them(@ForAll long digits, @ForAll byte place) {
    String text = Long.toString(digits);
    int at = Math.floorMod(place, text.length());
    String number = text.substring(0, at + 1) + "." + text.substring(at + 1);
    if (!number.startsWith("-.")) {
      assertThat(CellNumbers.parse(number, false)).isEqualTo(Double.parseDouble(number));
    }
  }

  @Property(tries = 2000)
  void whatever_the_bytes_are_there_is_a_result(
      @ForAll("networks") DirectedNetwork network, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] ties = damaged(ties(network), random);
    byte[] people = damaged(people(network), random);
    CsvOptions options = CsvOptions.builder().limits(new CsvLimits(100_000, 20, 10, 40, 3)).build();
    CsvResult read = NetworkCsv.read(CsvSource.bytes(ties), CsvSource.bytes(people), options);
    assertThat(read.network().isPresent()).isEqualTo(read.errors().isEmpty());
    assertThat(NetworkCsv.read(CsvSource.bytes(ties), options).toString()).isNotEmpty();
    assertThat(read.problems()).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
  }

  @Property
  void random_bytes_have_a_result(@ForAll byte[] content) {
    CsvResult read = Tables.ties(content);
    assertThat(read.network().isPresent()).isEqualTo(read.errors().isEmpty());
  }

  private static byte[] damaged(String text, Random random) {
    byte[] content = text.getBytes(random.nextInt(5) == 0 ? UTF_16LE : UTF_8);
    byte[] awkward = "\"\",;\r\n\t=\0ÿ".getBytes(UTF_8);
    for (int i = random.nextInt(4); i > 0 && content.length > 0; i--) {
      int at = random.nextInt(content.length);
      switch (random.nextInt(4)) {
        case 0 -> content[at] = (byte) random.nextInt();
        case 1 -> content[at] = awkward[random.nextInt(awkward.length)];
        case 2 -> content = java.util.Arrays.copyOf(content, at);
        default -> System.arraycopy(content, 0, content, at, Math.min(at, content.length - at));
      }
    }
    return content;
  }
}
