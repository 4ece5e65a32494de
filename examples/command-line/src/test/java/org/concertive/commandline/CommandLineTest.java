package org.concertive.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.model.practice.Routine;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands print, write and answer. */
class CommandLineTest {
  private static final String PLC =
      """
      format: concertive/1.0
      id: oak-hill
      title: Oak Hill
      stage: REPORTED
      coverage: {ROUTINES: COMPLETE}
      practice:
        routines:
          - {id: plc, name: Weekly PLC, expectedLeaders: [kim], expectedParticipants: [lee]}
      organization:
        people:
          - {id: kim, name: Kim Lee}
          - {id: lee, name: Lee Ash}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
  private String file = "";

  @BeforeEach
  void write() throws IOException {
    file = write("plc.yaml", PLC);
  }

  private String write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text).toString();
  }

  private int run(String... arguments) {
    printed.reset();
    complained.reset();
    return ConcertiveCommand.run(
        arguments, new PrintWriter(printed, true, UTF_8), new PrintWriter(complained, true, UTF_8));
  }

  private String out() {
    return printed.toString(UTF_8);
  }

  private String err() {
    return complained.toString(UTF_8);
  }

  @Test
  void check_lists_findings_and_fails_at_the_severity_asked_for() {
    assertThat(run("check", file, "--only", "RTN-07")).isZero();
    assertThat(out()).contains("8:7  \"Weekly PLC\" (plc) has no recorded purpose", "1 warning");
    assertThat(run("check", file, "--only", "RTN-07", "--fail-at", "warning")).isEqualTo(1);
    assertThat(run("check", file, "--without", "RTN,ORG,LDR", "--fail-at", "warning")).isZero();
  }

  @Test
  void check_reports_the_rest_when_a_file_cannot_be_read() throws IOException {
    String broken = write("broken.yaml", "format: concertive/1.0\nid: x\ntitel: X\n");
    assertThat(run("check", broken, folder.resolve("none.yaml").toString(), file)).isEqualTo(2);
    assertThat(out())
        .contains("Maybe \"title\"", "There is no file", "RTN-07")
        .contains("3 descriptions, 2 of which cannot be read: 0 errors");
  }

  @Test
  void check_takes_the_descriptions_of_a_folder_and_leaves_other_files_alone() throws IOException {
    write("sub/other.yml", "on: push\njobs: {}\n");
    write(
        "sub/second.json", "{\"format\": \"concertive/1.0\", \"id\": \"elm\", \"title\": \"Elm\"}");
    assertThat(run("check", folder.toString())).isZero();
    assertThat(out())
        .contains("plc.yaml", "second.json", "2 descriptions")
        .doesNotContain("other.yml");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run("check", empty.toString())).isEqualTo(2);
    assertThat(err()).contains("has no description");
  }

  @Test
  void measure_prints_chosen_metrics_of_a_part() {
    assertThat(run("measure", file, "--metric", "M-01,evenness", "--scope", "role=teacher"))
        .isZero();
    assertThat(out())
        .startsWith("Scope: role=TEACHER\n\nmetric ")
        .contains("leader-count", "nothing of this is in the scope (role=TEACHER)")
        .doesNotContain("M-02", "concentration");
    assertThat(run("measure", file, "--metric", "M-01", "--format", "csv")).isZero();
    assertThat(out()).contains("oak-hill,everything,M-01,leader-count,Leader count,DESIGNED,,1,");
  }

  @Test
  void measure_stands_descriptions_and_units_side_by_side() throws IOException {
    String elm = write("elm.yaml", PLC.replace("oak-hill", "elm"));
    assertThat(run("measure", file, elm, "--metric", "leader-count", "--format", "markdown"))
        .isZero();
    assertThat(out())
        .startsWith("|  | oak-hill | elm |\n")
        .contains("| leader-count, designed | 1 | 1 |");
    assertThat(run("measure", file, "--by", "SCHOOL")).isEqualTo(2);
    assertThat(err()).contains("plc.yaml has no unit of the kind SCHOOL.");
  }

  @Test
  void measure_says_what_it_does_not_know_and_measures_the_rest() throws IOException {
    assertThat(run("measure", file, "--metric", "evennes")).isEqualTo(2);
    assertThat(err())
        .isEqualToIgnoringNewLines(
            "There must be a metric called \"evennes\". Maybe \"evenness\".");
    assertThat(run("measure", file, "--scope", "unit=elm")).isEqualTo(2);
    assertThat(err()).contains("The unit \"elm\" of a scope must be a unit of the description.");
    String broken = write("broken.yaml", "format: concertive/1.0\nid: x\ntitel: X\n");
    assertThat(run("measure", broken, file, "--metric", "M-01")).isEqualTo(2);
    assertThat(err()).contains("broken.yaml:3:1");
    assertThat(out()).contains("leader-count");
  }

  @Test
  void measure_makes_no_table_of_very_many_columns() throws IOException {
    StringBuilder schools =
        new StringBuilder(
            "format: concertive/1.0\nid: state\ntitle: State\norganization:\n  units:\n");
    for (int i = 0; i < 201; i++) {
      schools.append("    - {id: s%d, name: School %d, kind: SCHOOL}\n".formatted(i, i));
    }
    String state = write("state.yaml", schools.toString());
    assertThat(run("measure", state, "--by", "SCHOOL", "--metric", "M-01")).isEqualTo(2);
    assertThat(err()).contains("A table of 201 columns cannot be read", "Maybe --format csv");
    assertThat(run("measure", state, "--by", "SCHOOL", "--metric", "M-01", "--format", "csv"))
        .isZero();
    assertThat(out()).contains("s200");
  }

  @Test
  void report_writes_a_page_on_each_description_and_an_index() throws IOException {
    String oak = write("oak.yaml", PLC);
    Path reports = folder.resolve("reports");
    assertThat(run("report", oak, "-o", reports.toString())).isZero();
    assertThat(out()).isEqualTo("oak-hill: " + reports.resolve("oak-hill.html") + "\n");
    assertThat(reports.resolve("oak-hill.html")).content().contains("Weekly PLC", "Figure 1.");
    assertThat(reports.resolve("oak-hill.md")).content().contains("## Who leads");
    assertThat(reports.resolve("index.html")).content().contains("oak-hill.html");
  }

  @Test
  void report_keeps_two_descriptions_with_one_id_apart() throws IOException {
    String one = write("one.yaml", PLC);
    String other = write("other.yaml", PLC.replace("Weekly PLC", "Monthly PLC"));
    Path reports = folder.resolve("reports");
    assertThat(run("report", one, other, "-o", reports.toString())).isZero();
    assertThat(out()).contains("oak-hill: " + reports.resolve("oak-hill-2.html") + "\n");
    assertThat(reports.resolve("oak-hill.html")).content().contains("Weekly PLC");
    assertThat(reports.resolve("oak-hill-2.html")).content().contains("Monthly PLC");
  }

  @Test
  void report_goes_on_after_a_description_that_cannot_be_read() throws IOException {
    String broken = write("broken.yaml", "format: concertive/1.0\nid: x\ntitel: X\n");
    String oak = write("oak.yaml", PLC);
    Path reports = folder.resolve("reports");
    assertThat(run("report", broken, oak, "-o", reports.toString())).isEqualTo(2);
    assertThat(err()).contains("broken.yaml:3:1");
    assertThat(reports.resolve("oak-hill.html")).exists();
    String file = write("file", "");
    assertThat(run("report", oak, "-o", file)).isEqualTo(2);
    assertThat(err()).contains("cannot be written to.").doesNotContain("Exception");
  }

  @Test
  void draw_writes_the_pictures_of_each_description() throws IOException {
    String theory =
        write(
            "theory.yaml",
            PLC
                + """
                theories:
                  - id: meetings
                    title: Meetings
                    stance: ESPOUSED
                    strategies: [{id: meet, name: Meet every month}]
                """);
    Path pictures = folder.resolve("pictures");
    assertThat(run("draw", theory, "-o", pictures.toString())).isZero();
    assertThat(out()).startsWith("oak-hill: ").contains(" pictures in ");
    assertThat(pictures.resolve("oak-hill"))
        .isDirectoryContaining("glob:**/theory-meetings.svg")
        .isDirectoryContaining("glob:**/theory-meetings-narrow.svg")
        .isDirectoryContaining("glob:**/theory-meetings.mmd")
        .isDirectoryContaining("glob:**/theory-meetings.dot");
    assertThat(pictures.resolve("oak-hill/theory-meetings.svg"))
        .content()
        .contains("Meet every month");
    String broken = write("broken.yaml", "format: concertive/1.0\nid: x\ntitel: X\n");
    assertThat(run("draw", broken, "-o", pictures.toString())).isEqualTo(2);
    assertThat(err()).contains("broken.yaml:3:1");
  }

  @Test
  void check_knows_the_findings_of_a_baseline() throws IOException {
    String baseline = folder.resolve("known.txt").toString();
    assertThat(run("check", file, "--fail-at", "info", "--write-baseline", baseline)).isZero();
    assertThat(run("check", file, "--fail-at", "info", "--baseline", baseline)).isZero();
    assertThat(out()).contains("0 errors, 0 warnings, 0 infos", "In the baseline:");
    write("plc.yaml", PLC + "    - {id: max, name: Max Orr}\n");
    assertThat(run("check", file, "--fail-at", "info", "--baseline", baseline)).isEqualTo(1);
    assertThat(out()).contains("REF-06").doesNotContain("RTN-07");
    String torn = write("torn.txt", "<<<<<<< HEAD\n");
    assertThat(run("check", file, "--baseline", torn)).isEqualTo(2);
    assertThat(err()).contains("torn.txt: Line 1 of the baseline");
  }

  @Test
  void check_takes_profiles_thresholds_and_stages() throws IOException {
    String profile = write("ours.txt", "# Ours.\nonly RTN\nwithout RTN-07\n");
    assertThat(run("check", file, "--profile", profile)).isZero();
    assertThat(out()).contains("RTN-").doesNotContain("RTN-07", "LDR-");
    assertThat(run("check", file, "--profile", "theory")).isZero();
    assertThat(out()).doesNotContain("RTN-");
    assertThat(run("check", file, "--profile", "ourz")).isEqualTo(2);
    assertThat(err()).contains("The profiles are leadership, theory, evidence.");
    assertThat(run("check", file, "--threshold", "maxSpam=20")).isEqualTo(2);
    assertThat(err()).contains("Maybe \"maxSpan\".");
    assertThat(run("check", file, "--stage", "planned")).isZero();
    assertThat(out()).contains("not expected at this stage").doesNotContain("RTN-02");
  }

  @Test
  void check_writes_every_format_to_a_file_or_on_the_standard_output() throws IOException {
    Path log = folder.resolve("log.sarif");
    assertThat(run("check", file, "--format", "sarif", "-o", log.toString())).isZero();
    assertThat(out()).isEmpty();
    assertThat(Files.readString(log)).contains("\"version\" : \"2.1.0\"");
    run("check", file, "--format", "json");
    assertThat(out()).startsWith("[ {");
    run("check", file, "--format", "junit");
    assertThat(out()).startsWith("<?xml");
    run("check", file, "--format", "markdown");
    assertThat(out()).startsWith("# ");
    run("check", file, "--color", "always");
    assertThat(out()).contains("\u001b[33mwarning");
    run("check", file);
    assertThat(out()).doesNotContain("\u001b");
  }

  @Test
  void explain_tells_what_a_rule_looks_for_and_why() {
    assertThat(run("explain", "single-leader")).isZero();
    assertThat(out()).startsWith("LDR-02 single-leader (warning)").contains("What makes it fire");
    assertThat(run("explain", "ldr-02")).isZero();
    assertThat(run("explain", "LDR")).isZero();
    assertThat(out()).contains("LDR-01", "LDR-13");
    assertThat(run("explain")).isZero();
    assertThat(out()).contains("TOA   theory of action");
    assertThat(run("explain", "LDR-99")).isEqualTo(2);
    assertThat(err()).contains("There is no rule or family \"LDR-99\".");
  }

  @Test
  void new_writes_a_description_that_is_read_and_has_nothing_but_infos() throws IOException {
    Path fresh = folder.resolve("fresh.yaml");
    assertThat(run("new", fresh.toString())).isZero();
    assertThat(Documents.read(fresh).problems()).isEmpty();
    assertThat(RuleSet.standard().check(Documents.read(fresh).orThrow()).diagnostics())
        .allMatch(finding -> finding.severity() == Severity.INFO);
    assertThat(run("new", fresh.toString())).isEqualTo(2);
    assertThat(err()).contains("--force");
    assertThat(run("new", fresh.toString(), "--force")).isZero();
    assertThat(run("new")).isZero();
    assertThat(out()).isEqualTo(Files.readString(fresh));
  }

  @Test
  void format_writes_canonical_form_and_loses_no_comment_unasked() throws IOException {
    assertThat(run("format", "--check", file)).isEqualTo(1);
    assertThat(out()).contains("is not in canonical form");
    assertThat(Files.readString(Path.of(file))).isEqualTo(PLC);
    assertThat(run("format", file)).isZero();
    assertThat(Documents.read(Path.of(file)).orThrow()).isEqualTo(Documents.parse(PLC).orThrow());
    assertThat(run("format", "--check", file)).isZero();
    String commented = write("c.yaml", "# Ours.\n" + PLC + "# The end.\n");
    assertThat(run("format", commented)).isEqualTo(2);
    assertThat(err()).contains("has comments");
    assertThat(run("format", "--drop-comments", commented)).isZero();
    assertThat(Files.readString(Path.of(commented)))
        .startsWith("# Ours.\nformat: ")
        .doesNotContain("The end");
    assertThat(run("format", write("d.yaml", "titel: X\n"), file)).isEqualTo(2);
  }

  @Test
  void schema_prints_the_schema() {
    assertThat(run("schema")).isZero();
    assertThat(out()).isEqualTo(Documents.schema());
  }

  @Test
  void import_makes_a_description_from_tables_and_says_what_it_left_out() throws IOException {
    write("tables/people.csv", "name,role\nKim Lee,Principal\nLee Ash,Teacher\n");
    write("tables/ties.csv", "from,to,date\nLee Ash,Kim Lee,3/4/2014\n");
    String tables = folder.resolve("tables").toString();
    Path made = folder.resolve("made.yaml");
    assertThat(run("import", tables, "-o", made.toString(), "--dates", "month_first")).isZero();
    assertThat(err()).isEmpty();
    assertThat(Files.readString(made)).contains("title: tables", "when: 2014-03-04");
    assertThat(run("import", tables)).isEqualTo(1);
    assertThat(err()).contains("ties.csv:2:3: Warning: ", "may be 3 April or 4 March");
    assertThat(out()).contains("id: kim-lee").doesNotContain("ties:");
  }

  @Test
  void import_adds_to_a_description() throws IOException {
    write("tables/time-use.csv", "person,category,minutes\nKim Lee,improvement,\"1,5\"\n");
    String tables = folder.resolve("tables").toString();
    assertThat(run("import", tables, "--into", file, "--decimal", "comma")).isEqualTo(1);
    assertThat(err()).contains("must be a whole number");
    write("tables/time-use.csv", "person,category,minutes\nKim Lee,improvement,90\n");
    assertThat(run("import", tables, "--into", file)).isZero();
    assertThat(out()).contains("title: Oak Hill", "actor: kim", "minutes: 90");
  }

  @Test
  void import_fails_where_there_is_nothing_to_read() throws IOException {
    assertThat(run("import", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err()).contains("There is no folder");
    write("tables/ties.csv", "a,b\n1,2\n");
    assertThat(run("import", folder.resolve("tables").toString())).isEqualTo(2);
    assertThat(err()).contains("The table needs a column \"from\".");
    assertThat(run("import", folder.toString(), "--into", write("d.yaml", "titel: X\n")))
        .isEqualTo(2);
    assertThat(err()).contains("Maybe \"title\"");
  }

  @Test
  void export_writes_the_tables_that_import_reads() throws IOException {
    String tables = folder.resolve("exported").toString();
    assertThat(run("export", file, tables)).isZero();
    assertThat(folder.resolve("exported/people.csv"))
        .hasContent("id,name\nkim,Kim Lee\nlee,Lee Ash\n");
    assertThat(run("import", tables, "--into", file)).isZero();
    assertThat(Documents.parse(out()).orThrow()).isEqualTo(Documents.read(Path.of(file)).orThrow());
    assertThat(run("export", file, tables, "--spreadsheet")).isZero();
    assertThat(Files.readString(folder.resolve("exported/people.csv"))).startsWith("\uFEFFid");
    assertThat(run("export", write("d.yaml", "titel: X\n"), tables)).isEqualTo(2);
    assertThat(run("export", file, file)).isEqualTo(2);
    assertThat(err()).contains("cannot be written to");
  }

  @Test
  void what_is_not_understood_is_said_with_a_guess() {
    assertThat(run("chek", file)).isEqualTo(2);
    assertThat(err()).contains("concertive check");
    assertThat(run("check")).isEqualTo(2);
    assertThat(err()).contains("FILE|FOLDER");
    assertThat(run("check", file, "--fail-at", "fatal")).isEqualTo(2);
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("Exit status:");
    assertThat(run("--version")).isZero();
  }

  /** What a command shows of its progress, when every look at the clock is three seconds later. */
  private String progress(boolean isTerminal, String... arguments) {
    printed.reset();
    complained.reset();
    AtomicLong clock = new AtomicLong();
    StringWriter terminal = new StringWriter();
    ProgressLine line =
        new ProgressLine(
            new PrintWriter(terminal),
            isTerminal,
            () -> clock.addAndGet(Duration.ofSeconds(3).toNanos()));
    ConcertiveCommand.run(
        arguments,
        new PrintWriter(printed, true, UTF_8),
        new PrintWriter(complained, true, UTF_8),
        line);
    return terminal.toString();
  }

  @Test
  void commands_that_take_long_say_what_they_do() throws IOException {
    String elm = write("elm.yaml", PLC.replace("oak-hill", "elm"));
    String tables = folder.resolve("tables").toString();
    write("networks/ties.csv", "from,to\na,b\n");
    assertThat(progress(true, "check", file, elm))
        .contains("[1 of 2] Reading ", "[2 of 2] Checking ", "\rWriting what was found (");
    assertThat(progress(true, "measure", file, elm))
        .contains("Reading ", "[1 of 2] Measuring oak-hill (", "Writing the measures");
    assertThat(progress(true, "draw", file, "-o", folder.resolve("pictures").toString()))
        .contains(
            "Reading ",
            "Checking oak-hill (",
            "Composing pictures of oak-hill",
            "Drawing oak-hill (");
    assertThat(progress(true, "export", file, tables)).contains("Reading ", "Writing tables to ");
    assertThat(progress(true, "import", tables, "--into", file))
        .contains("Reading ", "Reading the tables of ", "Writing the description");
    assertThat(progress(true, "networks", folder.resolve("networks").toString()))
        .contains("Reading ", "Measuring ties.csv, hierarchy (");
    assertThat(progress(true, "format", file)).contains("Reading ", "Writing ");
  }

  @Test
  void nothing_of_progress_is_printed_without_a_terminal() {
    assertThat(progress(false, "check", file, "--only", "RTN-07")).isEmpty();
    assertThat(err()).isEmpty();
    assertThat(out()).contains("RTN-07").doesNotContain("Reading", "\r");
  }

  @Test
  void hostile_names_of_files_and_things_are_shown_as_text() throws IOException {
    String hostile = "\u001b[2J\u0007\u009b31m\u202e\nERROR forged";
    String system =
        Documents.write(
            Documents.parse(PLC)
                .orThrow()
                .with(Routine.builder("plc", "PLC" + hostile).expectedLeaders("kim").build()),
            Format.JSON);
    String named = write("a" + hostile + ".yaml", system);
    String broken = write("b" + hostile + ".yaml", "format: [");
    for (String[] arguments :
        new String[][] {
          {"check", "--all", named},
          {"check", "--by", "subject", named, broken},
          {"check", "no" + hostile},
          {"check", "--profile", "no" + hostile, named},
          {"check", "--baseline", broken, named},
          {"measure", named, broken},
          {"measure", "--by", "SCHOOL", named},
          {"measure", "--scope", "unit=" + hostile, named},
          {"explain", hostile},
          {"format", "--check", named, broken},
          {"networks", hostile},
          {"import", hostile},
          {"import", "--into", broken, folder.toString()},
          {"export", broken, folder.resolve("tables").toString()},
        }) {
      run(arguments);
      String all = printed.toString(UTF_8) + complained.toString(UTF_8);
      assertThat(all).isNotEmpty().doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]");
      assertThat(all.lines()).noneMatch(line -> line.strip().startsWith("ERROR forged"));
    }
  }
}
