package org.concertive.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.Concertive;
import org.junit.jupiter.api.Test;

/** The HTML of reports, as a browser and an attacker see it. */
class HtmlPageTest {
  private static final String HOSTILE =
      "<img src=x onerror=alert(1)>\\\"'&</style></script>\\u202E";

  private static final String DOCUMENT =
      """
      {"format": "concertive/1.0", "id": "oak.hill_1", "title": "HOSTILE",
       "organization": {"people": [{"id": "kim", "name": "HOSTILE"}],
                        "domains": [{"id": "d", "name": "HOSTILE"}]},
       "practice": {"routines": [{"id": "r", "name": "HOSTILE", "expectedLeaders": ["kim"]}]},
       "theories": [{"id": "t.1", "title": "HOSTILE", "stance": "ESPOUSED", "problem": "HOSTILE",
                     "strategies": [{"id": "s", "name": "HOSTILE", "enactedThrough": ["r"]}]}],
       "waivers": [{"rule": "RTN-08", "by": "HOSTILE", "reason": "HOSTILE"}]}
      """
          .replace("HOSTILE", HOSTILE);

  private static final Report REPORT = Report.of(Concertive.parse(DOCUMENT));
  private static final String HTML = REPORT.html();

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void every_id_is_there_once_and_every_anchor_leads_to_one() {
    List<String> ids = all(" id=\"([^\"]*)\"", HTML);
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    assertThat(all(" href=\"([^\"]*)\"", HTML))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    assertThat(String.join(" ", all(" aria-labelledby=\"([^\"]*)\"", HTML)).split(" "))
        .isSubsetOf(ids);
  }

  @Test
  void the_one_script_is_the_one_the_policy_allows() throws Exception {
    List<String> scripts =
        Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL)
            .matcher(HTML)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(scripts).hasSize(1);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(scripts.get(0).getBytes(UTF_8));
    assertThat(HTML)
        .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .contains("default-src 'none'");
  }

  @Test
  void names_stay_text() {
    assertThat(HTML)
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<img", "\u202e");
    Matcher styles = Pattern.compile("</style>").matcher(HTML);
    assertThat(styles.results()).hasSize(1);
  }

  @Test
  void nothing_is_fetched() {
    assertThat(HTML)
        .doesNotContain("<link", "@import", "url(", "<iframe", "<object")
        .doesNotContainPattern("(?:src|href)=\"(?!#)");
  }

  @Test
  void a_wide_picture_is_there_in_both_forms_and_a_small_one_once() {
    assertThat(HTML).contains("id=\"wide-1\"", "id=\"narrow-1\"", "<figcaption>Figure 1. ");
    assertThat(all("<svg [^>]*id=\"(any-\\d+)\"", HTML)).isNotEmpty();
    assertThat(all("(<figure )", HTML)).hasSameSizeAs(all("(<figcaption>)", HTML));
  }

  @Test
  void figures_stand_in_the_order_of_their_numbers() {
    assertThat(all("<figcaption>Figure (\\d+)\\.", HTML))
        .hasSizeGreaterThan(3)
        .isSortedAccordingTo(Comparator.comparingInt(Integer::parseInt));
  }

  @Test
  void a_picture_that_cannot_be_narrow_is_a_list_there() {
    assertThat(HTML).contains("<details class=\"words beside-wide\">");
    assertThat(all("id=\"(narrow-\\d+)\"", HTML))
        .hasSizeLessThan(all("id=\"(wide-\\d+)\"", HTML).size());
    assertThat(HTML).containsPattern("<div class=\"narrow\">\n<ul>");
  }

  @Test
  void a_picture_that_would_be_too_long_is_a_list_that_is_printed() {
    String routines =
        IntStream.range(0, 250)
            .mapToObj(i -> "    - { id: r%d, name: Routine %d }\n".formatted(i, i))
            .collect(Collectors.joining());
    String html =
        Report.of(
                Concertive.parse(
                    "format: concertive/1.0\nid: many\ntitle: Many\npractice:\n  routines:\n"
                        + routines))
            .html();
    assertThat(html).contains("<details class=\"more\"><summary>Figure 1 in words</summary>");
    assertThat(html).contains("<li>And ").doesNotContain("id=\"wide-1\"");
  }

  @Test
  void numbers_are_sorted_as_numbers() {
    assertThat(HTML)
        .containsPattern("<td data-number=\"1.0\">1</td>")
        .contains("<table class=\"sort\">");
  }

  @Test
  void an_index_leads_to_reports() {
    Report elm =
        Report.of(Concertive.parse("format: concertive/1.0\nid: elm\ntitle: Elm\nasOf: 2020-05\n"));
    assertThat(HtmlPage.index(Map.of("oak.hill_1", REPORT, "elm", elm)))
        .contains("<a href=\"oak.hill_1.html\">&lt;img")
        .contains("<a href=\"elm.html\">Elm</a>: A description of leadership, as of May 2020.");
  }
}
