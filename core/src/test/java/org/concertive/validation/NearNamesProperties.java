package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NearNamesProperties {

  /** Names of few letters, so that many are near. */
  private static List<String> names(Random random) {
    List<String> names = new ArrayList<>();
    for (int i = random.nextInt(70); i >= 0; i--) {
      StringBuilder name = new StringBuilder();
      for (int letter = random.nextInt(9); letter >= 0; letter--) {
        name.append("aaaabbbbAé -1".charAt(random.nextInt(13)));
      }
      names.add(name.toString());
    }
    return names;
  }

  @Property(tries = 1000)
  void the_groups_are_those_that_comparing_all_pairs_finds(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> names = names(random);
    int[] places = names.stream().mapToInt(name -> random.nextInt(2) - 1).toArray();
    assertThat(NearNames.groups(names, places)).isEqualTo(byPairs(names, places));
  }

  private static List<List<Integer>> byPairs(List<String> names, int[] places) {
    int[] group = IntStream.range(0, names.size()).toArray();
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (places[i] == places[j] && near(fold(names.get(i)), fold(names.get(j)))) {
          int least = Math.min(group[i], group[j]);
          int most = Math.max(group[i], group[j]);
          for (int k = 0; k < group.length; k++) {
            group[k] = group[k] == most ? least : group[k];
          }
        }
      }
    }
    Map<Integer, List<Integer>> groups =
        IntStream.range(0, names.size())
            .boxed()
            .collect(Collectors.groupingBy(i -> group[i], TreeMap::new, Collectors.toList()));
    return groups.values().stream().filter(members -> members.size() > 1).toList();
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("é", "e").replaceAll(" +", " ").strip();
  }

  private static boolean near(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    List<String> one = List.of(a.split(" "));
    List<String> other = List.of(b.split(" "));
    if ((a + b).matches(".*[0-9].*") || one.size() != other.size()) {
      return false;
    }
    List<Integer> differing =
        IntStream.range(0, one.size())
            .filter(i -> !one.get(i).equals(other.get(i)))
            .boxed()
            .toList();
    return differing.size() == 1
        && letters(one.get(differing.get(0))) >= 5
        && letters(other.get(differing.get(0))) >= 5
        && edits(one.get(differing.get(0)), other.get(differing.get(0))) == 1;
  }

  private static long letters(String word) {
    return word.chars().filter(Character::isLetter).count();
  }

  private static int edits(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restOfA = a.substring(1);
    String restOfB = b.substring(1);
    if (a.charAt(0) == b.charAt(0)) {
      return edits(restOfA, restOfB);
    }
    return 1 + Math.min(edits(restOfA, restOfB), Math.min(edits(a, restOfB), edits(restOfA, b)));
  }

  @Example
  void many_alike_in_one_letter_are_one_group_in_linear_time() {
    // With pairs this would take minutes.
    List<String> names =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "Lesson " + (char) (0x4e00 + i % 20_000) + "study")
            .toList();
    assertThat(NearNames.groups(names, new int[names.size()])).hasSize(1);
  }

  @Example
  void the_two_alike_among_many_in_one_place_are_found() {
    List<String> names = new ArrayList<>();
    for (char first = 0x4e00; names.size() < 20_000; first++) {
      for (char second = 0x4e00; second < 0x4e00 + 100; second++) {
        names.add("Committee " + first + second);
      }
    }
    names.set(777, "Lesson study");
    names.set(19_000, "Leson study");
    assertThat(NearNames.groups(names, new int[names.size()]))
        .containsExactly(List.of(777, 19_000));
  }

  @Example
  void very_long_names_are_alike_only_when_they_are_the_same() {
    String name = "a".repeat(1_000_000);
    assertThat(
            NearNames.groups(List.of(name, "b" + name, name.toUpperCase(Locale.ROOT)), new int[3]))
        .containsExactly(List.of(0, 2));
  }

  @Example
  void no_names_no_groups() {
    assertThat(NearNames.groups(List.of(), new int[0])).isEmpty();
    assertThat(NearNames.groups(List.of("", " "), new int[2])).containsExactly(List.of(0, 1));
  }
}
