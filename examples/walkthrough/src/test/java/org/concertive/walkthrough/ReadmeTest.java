package org.concertive.walkthrough;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concertive.commandline.ConcertiveCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there, from the folder it says. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");

  @TempDir Path temp;

  @Test
  void the_java_example_compiles_and_prints_what_it_says()
      throws IOException, InterruptedException {
    Path example = temp.resolve("Example.java");
    Files.writeString(example, javaProgram(snippet("java")));
    assertThat(
            run("java", "--class-path", System.getProperty("java.class.path"), example.toString()))
        .contains("AUT-03", "4.98", "LDR-02");
  }

  /** The snippet as a program: its imports first, then its statements in a main method. */
  private static String javaProgram(String snippet) {
    StringBuilder imports = new StringBuilder();
    StringBuilder statements = new StringBuilder();
    snippet
        .lines()
        .forEach(
            line -> (line.startsWith("import ") ? imports : statements).append(line).append('\n'));
    return imports
        + "class Example { public static void main(String[] none) throws Exception {\n"
        + statements
        + "}}\n";
  }

  @Test
  void the_jshell_example_runs_and_prints_what_it_says() throws IOException, InterruptedException {
    Path example = temp.resolve("example.jsh");
    Files.writeString(example, snippet("jshell") + "\n/exit\n");
    assertThat(
            run(
                "jshell",
                "-J-Djava.util.prefs.userRoot=" + temp,
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                "DEFAULT",
                "--startup",
                "examples/walkthrough/src/main/resources/concertive.jsh",
                example.toString()))
        .contains("LDR-02", "4.08 (project-director")
        .doesNotContain("Error:", "Exception");
  }

  @Test
  void the_document_example_is_a_document_with_the_findings_it_names() throws IOException {
    var read = org.concertive.io.document.Documents.parse(snippet("yaml"));
    assertThat(read.problems()).isEmpty();
    assertThat(org.concertive.Concertive.check(read.orThrow()).errors()).isEmpty();
  }

  @Test
  void the_output_it_shows_is_the_output_there_is() throws IOException {
    assertThat(printed()).contains(snippets("text").get(1), snippets("text").get(2));
  }

  private String printed() {
    var out = new java.io.ByteArrayOutputStream();
    Walkthrough.run(new String[0], new java.io.PrintStream(out, true, UTF_8), temp);
    return out.toString(UTF_8);
  }

  @Test
  void the_tables_it_shows_are_measured_as_it_shows() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("networks"));
    Files.writeString(folder.resolve("oak-hill-ties.csv"), snippets("csv").get(0));
    Files.writeString(folder.resolve("oak-hill-people.csv"), snippets("csv").get(1));
    var out = new java.io.ByteArrayOutputStream();
    var writer = new java.io.PrintWriter(out, true, UTF_8);
    ConcertiveCommand.run(new String[] {"networks", folder.toString()}, writer, writer);
    assertThat(out.toString(UTF_8).lines())
        .containsSubsequence(snippets("text").get(0).lines().toList());
  }

  @Test
  void the_java_example_of_tables_compiles_and_prints_what_it_says()
      throws IOException, InterruptedException {
    Path ties = temp.resolve("oak-hill-ties.csv");
    Path people = temp.resolve("oak-hill-people.csv");
    Files.writeString(ties, snippets("csv").get(0));
    Files.writeString(people, snippets("csv").get(1));
    Path example = temp.resolve("Example.java");
    Files.writeString(
        example,
        javaProgram(
            snippets("java")
                .get(3)
                .replace("oak-hill-ties.csv", ties.toString())
                .replace("oak-hill-people.csv", people.toString())));
    assertThat(
            run("java", "--class-path", System.getProperty("java.class.path"), example.toString()))
        .startsWith("0.2");
  }

  @Test
  void the_java_example_of_a_system_from_tables_compiles_and_prints_what_it_says()
      throws IOException, InterruptedException {
    Path folder = Files.createDirectory(temp.resolve("tables"));
    Files.writeString(folder.resolve("ties.csv"), "from,to,weight\nana,kim,12O\n");
    Path example = temp.resolve("Example.java");
    Files.writeString(
        example, javaProgram(snippets("java").get(4).replace("oak-hill", folder.toString())));
    assertThat(
            run("java", "--class-path", System.getProperty("java.class.path"), example.toString()))
        .contains("ties.csv:2:3: Warning: weight: \"12O\" must be a number. Maybe \"120\".");
  }

  @Test
  void the_recipe_for_jackson_2_gives_the_same_system() throws IOException, InterruptedException {
    Path example = temp.resolve("Example.java");
    Files.writeString(
        example,
        javaProgram(
            "LeadershipSystem system = LeadershipSystem.of(\"oak-hill\", \"Oak Hill\");\n"
                + snippets("java").get(2)
                + "System.out.println(same.equals(system));\n"));
    assertThat(
            run("java", "--class-path", System.getProperty("java.class.path"), example.toString()))
        .startsWith("true");
  }

  private static String snippet(String language) throws IOException {
    return snippets(language).get(0);
  }

  /** All blocks of a language. */
  private static List<String> snippets(String language) throws IOException {
    Matcher matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve("README.md")));
    List<String> found = matcher.results().map(block -> block.group(1)).toList();
    assertThat(found).as("The README must have a block of " + language).isNotEmpty();
    return found;
  }

  private String run(String tool, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Path output = temp.resolve(tool + ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(emptyInput().toFile()))
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(tool + " must end").isTrue();
    return Files.readString(output);
  }

  private Path emptyInput() throws IOException {
    return Files.writeString(temp.resolve("empty"), "");
  }
}
