package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.Concertive;
import org.concertive.io.report.Report;
import org.concertive.io.report.ReportFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports as people see them, in Chromium. */
@EnabledIf("org.concertive.walkthrough.Browser#isInstalled")
class ReportInBrowserTest {
  /** Names that are markup, end attributes and elements, and run scripts if they are not text. */
  private static final String HOSTILE =
      "<img src=x onerror='window.ran=1'>\\\"><script>window.ran=1</script></style></svg>]]>";

  private static final String HOSTILE_DOCUMENT =
      """
      {"format": "concertive/1.0", "id": "hostile", "title": "HOSTILE",
       "sources": [{"id": "javascript", "title": "HOSTILE", "authors": ["HOSTILE"]}],
       "organization": {
         "units": [{"id": "u", "name": "HOSTILE", "kind": "SCHOOL", "level": "SCHOOL"}],
         "people": [{"id": "a", "name": "HOSTILE"}, {"id": "b", "name": "HOSTILE"}],
         "domains": [{"id": "d", "name": "HOSTILE"}]},
       "practice": {
         "routines": [{"id": "r", "name": "HOSTILE", "expectedLeaders": ["a"]}],
         "ties": [{"from": "a", "to": "b", "kind": "ADVICE"}],
         "plans": [{"id": "p", "name": "HOSTILE", "challenges": [{"id": "c", "text": "HOSTILE"}]}]},
       "theories": [{"id": "t", "title": "HOSTILE", "stance": "ESPOUSED", "problem": "HOSTILE",
         "goals": [{"id": "g", "statement": "HOSTILE"}],
         "strategies": [{"id": "s", "name": "HOSTILE", "goals": ["g"], "enactedThrough": ["r"],
                         "rationale": {"text": "HOSTILE", "literature": ["HOSTILE"]}}]}],
       "logicModels": [{"id": "m", "title": "HOSTILE",
         "components": [{"id": "x", "label": "HOSTILE", "type": "ACTIVITY"},
                        {"id": "y", "label": "HOSTILE", "type": "OUTCOME"}],
         "links": [{"id": "l", "from": "x", "to": "y", "kind": "CAUSAL"}]}],
       "evidence": {"findings": [{"id": "f", "text": "HOSTILE"}],
                    "questions": [{"id": "q", "text": "HOSTILE"}]},
       "waivers": [{"rule": "RTN-08", "by": "HOSTILE", "reason": "HOSTILE"}]}
      """
          .replace("HOSTILE", HOSTILE);

  private static final Comparator<Object> BY_NUMBER =
      Comparator.comparingDouble(number -> ((Number) number).doubleValue());

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void write_the_reports() {
    List<Report> reports = new ArrayList<>();
    Stream.of(FieldSystem.values())
        .map(system -> Report.of(system.read().orThrow()))
        .forEach(reports::add);
    reports.add(Report.of(Concertive.parse(HOSTILE_DOCUMENT)));
    ReportFolder.write(reports, folder);
    browser = Browser.start();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  static Stream<Arguments> pages() {
    List<String> pages =
        Stream.concat(
                Stream.of("index", "hostile"),
                Stream.of(FieldSystem.values()).map(system -> system.read().orThrow().id()))
            .toList();
    return IntStream.of(360, 1280)
        .boxed()
        .flatMap(width -> pages.stream().map(page -> Arguments.of(page, width)));
  }

  private static void open(String page, int width) {
    browser.open(folder.resolve(page + ".html"), width);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_has_no_error_no_dead_anchor_nothing_cut_off_and_no_barrier(String page, int width) {
    open(page, width);
    assertThat(browser.console()).isEmpty();
    assertThat(
            browser.list(
                """
                return [...document.querySelectorAll("a[href^='#']")]
                  .map(a => a.getAttribute("href").slice(1))
                  .filter(id => document.getElementById(id) === null)"""))
        .as("anchors that lead nowhere")
        .isEmpty();
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(
            browser.list(
                """
                return [...document.body.querySelectorAll("*:not(svg *)")]
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                  .map(e => e.outerHTML.slice(0, 200))"""))
        .as("what reaches over the right edge")
        .isEmpty();
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertThat(
            browser.list(
                """
                return [...document.querySelectorAll("figure svg")]
                  .filter(svg => svg.getBoundingClientRect().width > 0)
                  .flatMap(svg => [...svg.querySelectorAll("text")].filter(text => {
                    const t = text.getBBox(), all = svg.viewBox.baseVal;
                    return t.x < -1 || t.y < -1 || t.x + t.width > all.width + 1
                      || t.y + t.height > all.height + 1;
                  }))
                  .map(text => text.textContent)"""))
        .as("text outside its picture")
        .isEmpty();
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void hostile_names_are_nothing_but_text() {
    open("hostile", 1280);
    assertThat(browser.run("return window.ran")).isNull();
    assertThat(browser.list("return [...document.querySelectorAll('img')]")).isEmpty();
    assertThat(browser.run("return document.querySelectorAll('script').length")).isEqualTo(1L);
    assertThat(browser.run("return document.querySelector('h1').textContent"))
        .asString()
        .startsWith("<img src=x onerror='window.ran=1'>\">");
    assertThat(browser.run("return document.querySelectorAll('section').length"))
        .isEqualTo((long) Report.of(Concertive.parse(HOSTILE_DOCUMENT)).sections().size());
  }

  @Test
  void a_table_sorts_by_number_when_a_heading_is_pressed() {
    open("long-beach", 1280);
    String press = "document.querySelectorAll('table.sort thead button')[1].click();";
    String numbers =
        "return [...document.querySelectorAll('table.sort tbody td[data-number]')]"
            + ".map(cell => +cell.dataset.number)";
    List<Object> ascending = browser.list(press + numbers);
    assertThat(ascending).hasSizeGreaterThan(10).isSortedAccordingTo(BY_NUMBER);
    assertThat(browser.run("return document.querySelector('th[aria-sort]').ariaSort"))
        .isEqualTo("ascending");
    List<Object> descending = browser.list(press + numbers);
    assertThat(descending).isSortedAccordingTo(BY_NUMBER.reversed());
  }

  @Test
  void a_reader_sees_the_form_of_a_picture_that_fits() {
    String shown =
        "return [...document.querySelectorAll('.wide, .narrow')]"
            + ".filter(e => e.offsetParent !== null).map(e => e.className)";
    open("long-beach", 1280);
    assertThat(browser.list(shown)).isNotEmpty().containsOnly("wide");
    open("long-beach", 360);
    assertThat(browser.list(shown)).isNotEmpty().containsOnly("narrow");
    browser.setPrinted(true);
    assertThat(browser.list(shown)).isNotEmpty().containsOnly("wide");
    assertThat(browser.run("return document.querySelector('nav').offsetParent")).isNull();
    browser.setPrinted(false);
  }

  @Test
  void a_report_prints_upright_but_for_level_pictures_and_with_little_blank() {
    open("long-beach", 1280);
    long level = (Long) browser.run("return document.querySelectorAll('.page.level').length");
    List<String> pages = browser.printedPages();
    assertThat(pages).contains("612 792").contains("792 612").hasSizeBetween(20, 32);
    assertThat(pages.stream().filter("792 612"::equals)).hasSizeBetween(1, (int) level);
  }
}
