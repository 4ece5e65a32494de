package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "0, 5", "7, 3", "1000, 2000", "300000, 1", "300000, 100", "300000, 299999"})
  void things_of_a_row_stay_in_the_order_they_came_however_many_share_the_work(
      int count, int rows) {
    Random random = new Random(7);
    int[] row = random.ints(count, 0, Math.max(1, rows)).toArray();
    Placing placing = new Placing(row, count, rows);
    int[] thing = new int[count];
    placing.each(
        (from, to, next) -> {
          for (int i = from; i < to; i++) {
            thing[next[row[i]]++] = i;
          }
        });
    List<List<Integer>> expected = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      expected.add(new ArrayList<>());
    }
    for (int i = 0; i < count; i++) {
      expected.get(row[i]).add(i);
    }
    List<List<Integer>> found = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Integer> list = new ArrayList<>();
      for (int place = placing.start[r]; place < placing.start[r + 1]; place++) {
        list.add(thing[place]);
      }
      found.add(list);
    }
    assertThat(found.equals(expected)).isTrue();
    assertThat(placing.start[rows]).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"10, 5", "400000, 100000", "400000, 7"})
  void rows_turned_twice_are_the_rows_sorted(int ties, int nodes) {
    Random random = new Random(11);
    int[] from = random.ints(ties, 0, nodes).toArray();
    int[] to = random.ints(ties, 0, nodes).toArray();
    double[] value = random.doubles(ties, 0.1, 1).toArray();
    Rows plain = new Ties(from, to, null).rows(nodes, false);
    Rows valued = new Ties(from, to, value).rows(nodes, false);
    assertThat(valued.unvalued().equals(plain)).isTrue();
    assertThat(valued.transposed().transposed().equals(valued)).isTrue();
  }
}
