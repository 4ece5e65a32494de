package org.concertive.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concertive.model.practice.Tool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {
  private final WordTable table =
      new WordTable(
          Arrays.stream(Tool.Kind.values())
              .collect(Collectors.toMap(Enum::name, Function.identity())));

  private @Nullable Enum<?> find(String word) {
    char[] within = ("\"" + word + "\"").toCharArray();
    return table.find(within, 1, word.length());
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryName(Tool.Kind kind) {
    assertThat(find(kind.name())).isSameAs(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "R", "RUBRIK", "RXXRXC", "RUBRIC ", "rubric", "PLANS", "É"})
  void findsNothingElse(String word) {
    assertThat(find(word)).isNull();
  }

  @Test
  void findsAWordOfOneLetter() {
    WordTable one = new WordTable(Map.of("A", Tool.Kind.OTHER));
    assertThat(one.find(new char[] {'A'}, 0, 1)).isSameAs(Tool.Kind.OTHER);
    assertThat(one.find(new char[] {'B'}, 0, 1)).isNull();
  }
}
