package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private final Lines lines = new Lines();

  private void add(String bundle, double[]... corners) {
    lines.add(bundle, List.of(corners));
  }

  private static double[] at(double x, double y) {
    return new double[] {x, y};
  }

  @Test
  void lines_of_two_bundles_cross_where_they_meet_inside_both() {
    add("across", at(0, 5), at(10, 5));
    add("down", at(4, 0), at(4, 10));
    add("ends at the first", at(8, 0), at(8, 5));
    assertThat(lines.crossings()).isEqualTo(1);
  }

  @Test
  void lines_of_two_bundles_that_run_on_each_other_count_as_a_crossing() {
    add("one", at(0, 5), at(10, 5));
    add("other", at(6, 5), at(20, 5));
    assertThat(lines.crossings()).isEqualTo(1);
  }

  @Test
  void a_joint_of_one_bundle_is_no_crossing() {
    add("bundle", at(0, 5), at(5, 5), at(5, 0), at(10, 0));
    add("bundle", at(0, 5), at(5, 5), at(5, 10), at(10, 10));
    add("bundle", at(0, 5), at(10, 5));
    assertThat(lines.crossings()).isZero();
  }

  @Test
  void a_bundle_crosses_itself_where_no_link_turns() {
    add("bundle", at(0, 5), at(10, 5));
    add("bundle", at(4, 0), at(4, 10));
    assertThat(lines.crossings()).isEqualTo(1);
  }

  @Test
  void length_counts_each_link_and_ink_each_piece() {
    add("bundle", at(0, 0), at(6, 0), at(6, 3));
    add("bundle", at(0, 0), at(6, 0), at(6, 5));
    assertThat(lines.length()).isEqualTo(20);
    assertThat(lines.ink()).isEqualTo(11);
  }
}
