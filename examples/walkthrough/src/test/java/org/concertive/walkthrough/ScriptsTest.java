package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts end with status 0, or with 1 and a sentence at the first mistake. */
class ScriptsTest {
  private static final Path SCRIPTS = Path.of("../scripts");

  @TempDir Path temp;

  private record Ended(int status, String output) {}

  static Stream<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".jsh")).sorted().toList().stream();
    }
  }

  private Ended run(Path script) throws IOException, InterruptedException {
    Path output = temp.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--class-path",
                    System.getProperty("java.class.path"),
                    Shell.class.getName(),
                    script.toString()))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(script + " must end").isTrue();
    return new Ended(process.exitValue(), Files.readString(output));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void every_script_of_the_examples_ends_well(Path script) throws Exception {
    Ended ended = run(script);
    assertThat(ended.status()).as(ended.output()).isZero();
  }

  @Test
  void the_networks_of_fifteen_schools_are_measured() throws Exception {
    assertThat(run(SCRIPTS.resolve("advice-networks.jsh")).output().lines())
        .filteredOn(line -> line.matches("school-\\d\\d +\\d+ +\\d+( +0\\.\\d{3}){3}"))
        .hasSize(15);
  }

  @Test
  void a_mistake_in_the_code_ends_a_script_with_its_line() throws Exception {
    Path script =
        Files.writeString(
            temp.resolve("bad.jsh"), "int one = 1;\nint two = \"two\";\nint three = 3;");
    Ended ended = run(script);
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output()).contains("bad.jsh, near line 2: incompatible types");
  }

  @Test
  void an_exception_ends_a_script_with_its_sentence() throws Exception {
    Path script =
        Files.writeString(
            temp.resolve("missing.jsh"), "var s = Concertive.read(\"no-such-file.yaml\");\n");
    Ended ended = run(script);
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output()).contains("There is no file \"no-such-file.yaml\".");
  }

  @Test
  void a_script_that_is_not_there_is_a_mistake() throws Exception {
    Ended ended = run(temp.resolve("none.jsh"));
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output()).contains("cannot be read");
  }
}
