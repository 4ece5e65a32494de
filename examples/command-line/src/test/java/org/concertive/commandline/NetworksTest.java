package org.concertive.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command that measures networks prints and writes, and how it ends. */
class NetworksTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int run() {
    return run("networks", folder.toString());
  }

  private int run(String... arguments) {
    PrintWriter out = new PrintWriter(printed, true, UTF_8);
    return ConcertiveCommand.run(arguments, out, out);
  }

  private String output() {
    return printed.toString(UTF_8);
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  /** The words of the row of a network. */
  private List<String> row(String network) {
    return output()
        .lines()
        .filter(line -> line.startsWith(network + " "))
        .map(line -> List.of(line.split(" +")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_star_is_sought_at_its_centre() throws IOException {
    file("star-ties.csv", "from,to\na,hub\nb,hub\nc,hub\n");
    file("star-people.csv", "person,team,age\nhub,x,40\na,x,41\nb,y,42\nc,y,43.5\n");
    assertThat(run()).isZero();
    // 4 people, 3 of 12 ties, all to one; a chain of command; 1 tie within x, 2 between.
    assertThat(row("star"))
        .containsExactly(
            "star", "4", "3", "0.250", "1.000", "0.000", "1.0", "1.000", "1.000", "1.000", "1.000",
            "1.000", "team", "0.333");
    assertThat(output()).contains("more distribution is not better", "Krackhardt", "de Jong");
  }

  @Test
  void a_ring_is_sought_alike() throws IOException {
    file("ring-ties.csv", "from,to\na,b\nb,c\nc,d\nd,a\n");
    assertThat(run()).isZero();
    assertThat(row("ring").subList(0, 9))
        .containsExactly("ring", "4", "4", "0.333", "0.000", "0.000", "4.0", "1.000", "0.000");
  }

  @Test
  void authority_runs_against_seeking() throws IOException {
    // Two are sought by one: they have nobody above them both.
    file("fork-ties.csv", "from,to\na,b\na,c\n");
    // One is sought by two.
    file("join-ties.csv", "from,to\na,c\nb,c\n");
    run();
    assertThat(row("fork").get(10)).isEqualTo("0.000");
    assertThat(row("join").get(10)).isEqualTo("1.000");
  }

  @Test
  void the_file_has_all_numbers_in_full_and_the_reasons() throws IOException {
    file("b-ties.csv", "from,to\na,b\nb,c\nc,a\n");
    file("a-ties.csv", "from,to\n");
    file("a-nodes.csv", "node,team\nx,1\ny,1\n");
    assertThat(run()).isZero();
    List<String> lines = Files.readAllLines(folder.resolve("networks.csv"));
    assertThat(lines.get(0))
        .isEqualTo(
            "\uFEFFnetwork,people,ties,density,in-degree centralization,arc reciprocity,effective sought"
                + " people,connectedness,hierarchy,efficiency,least upper boundedness,least upper"
                + " boundedness (sna),undefined");
    assertThat(lines.get(1)).startsWith("a,2,0,0,0,,,0,,,,,").contains("arc reciprocity: ");
    assertThat(lines.get(2)).startsWith("b,3,3,0.5,0,0,3,1,0,").endsWith(",");
    assertThat(row("a").subList(5, 7)).containsExactly("-", "-");
    assertThat(output()).contains("A dash means", "a, arc reciprocity: ");
    printed.reset();
    assertThat(run()).as("the file written is no file of ties").isZero();
    assertThat(output()).contains("2 networks");
  }

  @Test
  void only_columns_that_make_groups_are_groupings() throws IOException {
    file("s-ties.csv", "from,to\na,b\n");
    file(
        "s-people.csv",
        """
        person,team,years,level,all,trust
        a,x,1,1,k,1.5
        b,y,2,1,k,1.5
        c,z,3,1,k,1.5
        d,z,3,1,k,2.5
        e,z,3,1,k,2.5
        f,z,3,1,k,2.5
        g,z,3,2,k,2.5
        h,z,3,2,k,2.5
        """);
    run();
    assertThat(row("s").subList(12, row("s").size()))
        .containsExactly("team", "1.000,", "level", "-1.000");
    assertThat(output()).contains("s: the column all makes no groups and holds no numbers.");
  }

  @Test
  void numbers_say_whether_ties_run_to_greater_or_lesser_ones() throws IOException {
    file("s-ties.csv", "from,to\na,b\nb,c\nc,a\na,c\nd,a\n");
    file("s-people.csv", "person,years,rank\na,1,x\nb,10.5,y\nc,10.5,z\nd,,u\n");
    assertThat(run()).isZero();
    assertThat(output()).contains("s             0.500     0.250      0.250  years\n");
    assertThat(Files.readAllLines(folder.resolve("networks.csv")).get(0))
        .contains(",to greater by years,to equal by years,to lesser by years,")
        .doesNotContain("rank");
  }

  @Test
  void values_of_ties_have_columns_of_their_own() throws IOException {
    file("s-ties.csv", "from,to,weight\na,b,3\nc,b,1\na,c,4\n");
    file("t-ties.csv", "from,to\na,b\n");
    assertThat(run()).isZero();
    // 8 over 6 pairs; sought by 4 and 4.
    assertThat(row("s").subList(12, 14)).containsExactly("1.333", "2.0");
    assertThat(row("t")).hasSize(12);
    assertThat(output()).contains("All other columns ignore the values of ties.");
    printed.reset();
    assertThat(run("networks", folder.toString(), "--no-values")).isZero();
    assertThat(output()).doesNotContain("strength");
    printed.reset();
    assertThat(run("networks", folder.toString(), "--distances")).isZero();
    assertThat(output()).contains("s: the values of the ties, since they are distances.");
  }

  @Test
  void what_is_not_used_is_listed() throws IOException {
    file("s-ties.csv", "from,to,hours\na,b,3\n");
    file("friends.csv", "from,to\na,b\n");
    file("notes.md", "");
    run();
    assertThat(output())
        .contains("s: columns of the ties: hours.", "friends.csv: neither a file of ties nor")
        .doesNotContain("notes");
  }

  @Test
  void names_of_files_may_be_in_any_case() throws IOException {
    file("Oak-Ties.csv", "from,to\na,b\n");
    file("Oak-People.csv", "person,team\na,x\nb,x\nc,y\nd,y\n");
    assertThat(run()).isZero();
    assertThat(row("Oak").get(1)).isEqualTo("4");
  }

  @Test
  void what_the_tables_do_not_say_is_said_by_options() throws IOException {
    file("s-ties.csv", "99;x;b\nb;y;a\n");
    assertThat(
            run(
                "networks",
                folder.toString(),
                "--no-header",
                "--from",
                "1",
                "--to",
                "3",
                "--missing",
                "99",
                "--separator",
                ";"))
        .isZero();
    assertThat(row("s").subList(1, 3)).containsExactly("2", "1");
    printed.reset();
    file("s-ties.csv", "teacher,Q5_1,Q5_2,hours\na,b,c,2\n");
    file("s-people.csv", "code,team,age\na,x,1\nb,x,2\nc,y,3\nd,y,4\n");
    assertThat(
            run(
                "networks",
                folder.toString(),
                "--from",
                "teacher",
                "--to",
                "Q5",
                "--person",
                "code",
                "--attributes",
                "team",
                "--value",
                "hours"))
        .isZero();
    assertThat(row("s").subList(1, 3)).containsExactly("4", "2");
    assertThat(output()).contains("team 0.").doesNotContain("age");
    assertThat(run("networks", folder.toString(), "--from", "0")).isEqualTo(2);
    assertThat(output()).contains("columns are counted from 1");
  }

  @Test
  void a_matrix_is_measured_like_a_list() throws IOException {
    file("s-ties.csv", ";A;B;C\nA;0;1;0\nB;1;0;0\nC;0;0;0\n");
    assertThat(run()).isZero();
    assertThat(row("s").subList(1, 3)).containsExactly("3", "2");
  }

  @Test
  void names_that_a_spreadsheet_may_run_are_guarded() throws IOException {
    file("=a-ties.csv", "from,to\na,b\n");
    run();
    assertThat(Files.readString(folder.resolve("networks.csv"))).contains("\n'=a,");
  }

  @Test
  void a_bad_file_does_not_stop_the_others_and_ends_with_1() throws IOException {
    file("a-ties.csv", "these,those\n1,2\n");
    file("b-ties.csv", "from,to\na,b\nb,\n");
    assertThat(run()).isEqualTo(1);
    assertThat(output())
        .contains("1 network\n", "a-ties.csv:1:1: The table needs columns")
        .contains("b-ties.csv:3:1: Warning: 1 row has no end of a tie.");
    assertThat(Files.readAllLines(folder.resolve("networks.csv"))).hasSize(2);
  }

  @Test
  void a_lone_file_of_ties_is_read_and_other_files_are_not() throws IOException {
    file("ties.csv", "from,to\na,b\n");
    file("friends.csv", "from,to\na,b\n");
    assertThat(run()).isZero();
    assertThat(row("ties.csv").get(1)).isEqualTo("2");
    assertThat(output()).contains("1 network\n");
  }

  @Test
  void a_folder_that_is_not_there_or_has_no_ties_ends_with_2() {
    assertThat(run()).isEqualTo(2);
    assertThat(output()).contains("has no file that is called ties.csv");
    assertThat(run("networks", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(output()).contains("cannot be read").doesNotContain("Exception");
    assertThat(run("networks")).isEqualTo(2);
  }

  @Test
  void a_folder_that_cannot_be_written_ends_with_2_after_printing() throws IOException {
    file("a-ties.csv", "from,to\na,b\n");
    Files.createDirectory(folder.resolve("networks.csv"));
    assertThat(run()).isEqualTo(2);
    assertThat(row("a")).isNotEmpty();
    assertThat(output()).contains("cannot be written").doesNotContain("Exception");
  }
}
