package org.concertive.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.io.document.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every metric, on the sample systems. */
class SampleSystemsTest {
  private static final Path SYSTEMS = Path.of("../examples/walkthrough/src/main/resources/systems");

  static List<Path> systems() {
    try (Stream<Path> files = Files.list(SYSTEMS)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("systems")
  void every_value_lies_in_the_range_of_its_metric(Path file) throws IOException {
    MetricLaws.valuesLieInRange(results(file), file.toString());
  }

  @ParameterizedTest
  @MethodSource("systems")
  void what_is_missing_is_named(Path file) throws IOException {
    MetricLaws.whatIsMissingIsNamed(results(file), file.toString());
  }

  private static MetricResults results(Path file) throws IOException {
    return MetricResults.of(Documents.read(file).orThrow());
  }
}
