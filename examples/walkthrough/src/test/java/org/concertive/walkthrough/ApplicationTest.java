package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application of examples/application compiles and runs on either path. */
class ApplicationTest {
  private static final Path SOURCES = Path.of("../application");
  private static final String LIBRARIES =
      String.join(
          File.pathSeparator,
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .filter(ApplicationTest::isOfTheLibrary)
              .toList());

  @TempDir Path classes;

  /** Neither the walkthrough nor what only tests need. */
  private static boolean isOfTheLibrary(String entry) {
    return !entry.contains("walkthrough")
        && Stream.of("junit", "opentest4j", "apiguardian", "assertj", "byte-buddy", "surefire")
            .noneMatch(Path.of(entry).getFileName().toString()::contains);
  }

  @Test
  void on_the_module_path() throws IOException, InterruptedException {
    run(
        "javac",
        List.of(
            "-Xlint:all,-requires-automatic",
            "-Werror",
            "--module-path",
            LIBRARIES,
            "-d",
            classes.toString(),
            SOURCES.resolve("module-info.java").toString(),
            SOURCES.resolve("org/oakhill/Audit.java").toString()));
    assertThatItWorks(
        run(
            "java",
            List.of(
                "--module-path",
                LIBRARIES + File.pathSeparator + classes,
                "--module",
                "org.oakhill/org.oakhill.Audit")));
  }

  @Test
  void on_the_class_path() throws IOException, InterruptedException {
    run(
        "javac",
        List.of(
            "-Xlint:all",
            "-Werror",
            "--class-path",
            LIBRARIES,
            "-d",
            classes.toString(),
            SOURCES.resolve("org/oakhill/Audit.java").toString()));
    assertThatItWorks(
        run(
            "java",
            List.of(
                "--class-path", LIBRARIES + File.pathSeparator + classes, "org.oakhill.Audit")));
  }

  private static void assertThatItWorks(String output) {
    assertThat(output.lines())
        .containsSequence(
            "0 errors, 0 warnings, 1 info",
            "info     OAK-01  plc  \"Kim Lee\" (kim) lead \"Weekly PLC\" (plc), and how often it"
                + " meets is not recorded.")
        .anyMatch(line -> line.startsWith("0.5") && line.contains("= 1/2 (review 0.5"))
        .anyMatch(line -> line.startsWith("[{\"rule\":\"OAK-01\",") && line.contains("Kim Lee"));
  }

  @Test
  void the_readme_shows_its_rule_and_metric() throws IOException {
    String source = Files.readString(SOURCES.resolve("org/oakhill/Audit.java"));
    String shown =
        source
            .substring(source.indexOf("  // snippet\n") + 13, source.indexOf("  // end"))
            .lines()
            .map(line -> line.startsWith("  ") ? line.substring(2) : line)
            .reduce("", (text, line) -> text + line + "\n");
    assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + shown + "```");
  }

  private String run(String tool, List<String> arguments) throws IOException, InterruptedException {
    Path output = Files.createTempFile(tool, ".txt");
    List<String> command =
        Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()),
                arguments.stream())
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(tool + " must end").isTrue();
    String printed = Files.readString(output);
    Files.delete(output);
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
