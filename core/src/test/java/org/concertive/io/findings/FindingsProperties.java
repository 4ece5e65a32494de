package org.concertive.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concertive.io.document.Documents;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.RuleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of the formats on every document. */
class FindingsProperties {
  @Property(tries = 30)
  void all_formats_list_the_same_findings(@ForAll @IntRange(max = 12) int routines) {
    StringBuilder text =
        new StringBuilder(
            "format: concertive/1.0\nid: oak-hill\ntitle: Oak Hill\npractice:\n  routines:\n");
    for (int i = 0; i <= routines; i++) {
      text.append(
          "    - {id: r%d, name: Routine %d, expectedLeaders: [p%d]}\n".formatted(i, i, i % 3));
    }
    CheckedDocument checked =
        CheckedDocument.of("a.yaml", Documents.parse(text.toString()), RuleSet.standard());
    List<String> messages = checked.findings().stream().map(Diagnostic::message).toList();
    assertThat(messages).isNotEmpty();
    assertThat(messages(JsonFindings.write(List.of(checked)), "/0/findings", "/message"))
        .isEqualTo(messages);
    assertThat(
            messages(
                SarifFindings.write(List.of(checked), RuleSet.standard()),
                "/runs/0/results",
                "/message/text"))
        .isEqualTo(messages);
    String plain = TextFindings.STANDARD.unfolded().write(List.of(checked)).replaceAll("\\s+", " ");
    assertThat(messages).allSatisfy(message -> assertThat(plain).contains(message));
  }

  private static List<String> messages(String json, String list, String message) {
    List<String> messages = new ArrayList<>();
    for (JsonNode item : JsonMapper.shared().readTree(json).at(list)) {
      messages.add(item.at(message).asString());
    }
    return messages;
  }
}
