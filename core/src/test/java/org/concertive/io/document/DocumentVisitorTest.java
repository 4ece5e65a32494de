package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.concertive.model.LeadershipSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentVisitorTest {
  /** Collects the JSON Pointer of every value, with the value. */
  private static final class Values implements DocumentVisitor {
    private final List<String> found = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Integer> positions = new ArrayDeque<>();
    private String name = "";

    private void enter(boolean isList) {
      path.addLast(step());
      positions.addLast(isList ? 0 : -1);
    }

    private void leave() {
      path.removeLast();
      positions.removeLast();
    }

    private String step() {
      if (positions.isEmpty()) {
        return "";
      }
      int position = positions.removeLast();
      positions.addLast(position < 0 ? position : position + 1);
      return "/" + (position < 0 ? name : Integer.toString(position));
    }

    private void value(String value) {
      found.add(String.join("", path) + step() + " " + value);
    }

    @Override
    public void startObject() {
      enter(false);
    }

    @Override
    public void name(String field) {
      name = field.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public void endObject() {
      leave();
    }

    @Override
    public void startList(boolean isShort) {
      enter(true);
    }

    @Override
    public void endList() {
      leave();
    }

    @Override
    public void text(String text) {
      value(text);
    }

    @Override
    public void digits(String digits) {
      value(digits);
    }

    @Override
    public void number(BigDecimal number) {
      value(number.toString());
    }

    @Override
    public void truth(boolean truth) {
      value(Boolean.toString(truth));
    }
  }

  private static List<String> values(String pointer, JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        found.addAll(values(pointer + "/" + i, node.get(i)));
      }
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  found.addAll(
                      values(
                          pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                          field.getValue())));
    } else {
      found.add(pointer + " " + node.asString());
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void a_visitor_sees_just_what_the_written_document_says(long seed) {
    LeadershipSystem system = RandomSystems.any(seed);
    Values visitor = new Values();
    Documents.visit(system, visitor);
    JsonNode written = new JsonMapper().readTree(Documents.write(system, Format.JSON));
    assertThat(visitor.found).hasSizeGreaterThan(10);
    assertThat(visitor.found.stream().map(value -> value.split(" ", 2)[0]))
        .containsExactlyElementsOf(
            values("", written).stream().map(value -> value.split(" ", 2)[0]).toList());
    assertThat(visitor.found.stream().filter(value -> !value.matches(".* -?[0-9.E+]+")))
        .containsExactlyElementsOf(
            values("", written).stream()
                .filter(value -> !value.matches(".* -?[0-9.E+]+"))
                .toList());
  }
}
