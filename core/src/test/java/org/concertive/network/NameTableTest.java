package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {
  @Test
  void names_are_found_whether_short_long_or_wide() {
    List<String> names =
        List.of(
            "",
            "\0",
            "\0\0",
            "a",
            "ab",
            "sevenup",
            "eightups",
            "ÿÿÿÿÿÿÿ",
            "Ā",
            "ā",
            "Żółć",
            "校長",
            "😀",
            "x".repeat(5000),
            "x".repeat(4999) + "y");
    NameTable table = new NameTable();
    for (int i = 0; i < names.size(); i++) {
      assertThat(table.find(names.get(i))).isEqualTo(-1);
      assertThat(table.add(names.get(i))).isEqualTo(i);
    }
    for (int i = 0; i < names.size(); i++) {
      assertThat(table.find(CharBuffer.wrap(names.get(i)))).isEqualTo(i);
      assertThat(table.add(names.get(i))).isEqualTo(i);
      assertThat(table.name(i)).isEqualTo(names.get(i));
    }
    assertThat(table.size()).isEqualTo(names.size());
  }

  @Test
  void very_many_names_that_share_slots_stay_apart() {
    NameTable table = new NameTable();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      names.add(i % 2 == 0 ? Integer.toString(i, 36) : "a rather long name " + i);
    }
    for (int i = 0; i < names.size(); i++) {
      assertThat(table.add(names.get(i)) == i).isTrue();
    }
    for (int i = 0; i < names.size(); i++) {
      assertThat(table.find(names.get(i)) == i).isTrue();
    }
    assertThat(table.find("a rather long name 2")).isEqualTo(-1);
  }

  @Test
  void a_copy_goes_its_own_way() {
    NameTable table = new NameTable();
    table.add("a");
    NameTable copy = table.copy();
    assertThat(copy).isEqualTo(table).hasSameHashCodeAs(table);
    copy.add("b");
    assertThat(table.find("b")).isEqualTo(-1);
    assertThat(copy).isNotEqualTo(table);
  }
}
