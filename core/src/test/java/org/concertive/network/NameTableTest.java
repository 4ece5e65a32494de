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
  void many_names_at_once_get_the_numbers_they_would_get_one_by_one() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      names.add(Integer.toString(i * 31 % 1_999, 36));
      names.add("a rather long name " + i * 17 % 1_501);
      names.add("");
    }
    compareWithOneByOne(names);
  }

  @Test
  void names_that_are_numbers_are_the_same_only_when_written_the_same() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      int number = i * 31 % 1_999;
      names.add(Integer.toString(number));
      names.add("0" + number % 100);
      names.add("+" + number % 10);
      names.add("-" + number % 10);
      names.add(number + ".0");
      names.add(number + " ");
      names.add(Character.toString('\u0660' + number % 10));
      names.add(Integer.toString(2_000_000_000 + number));
      names.add("4294967296" + number % 10);
      names.add(Integer.toString(i < 2_500 ? 3_000_000 : 4 + i));
    }
    compareWithOneByOne(names);
  }

  private static void compareWithOneByOne(List<String> names) {
    StringBuilder text = new StringBuilder();
    int[] ends = new int[names.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = text.append(names.get(i)).length();
    }
    char[] chars = text.toString().toCharArray();
    NameTable table = new NameTable();
    NameTable slow = new NameTable();
    int[] expected = names.stream().mapToInt(slow::add).toArray();
    int[] numbers = new int[ends.length];
    table.numbers(chars, ends, ends.length, numbers, false);
    assertThat(numbers).containsOnly(-1);
    table.numbers(chars, ends, ends.length, numbers, true);
    assertThat(numbers).isEqualTo(expected);
    assertThat(table).isEqualTo(slow);
    table.numbers(chars, ends, ends.length, numbers, false);
    assertThat(numbers).isEqualTo(expected);
    NameTable copy = table.copy();
    copy.numbers(chars, ends, ends.length, numbers, true);
    assertThat(numbers).isEqualTo(expected);
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
