package org.concertive.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.junit.jupiter.api.Test;

/** Which unit contains which, also where units contain each other in a circle. */
class UnitsTest {
  private static final SystemIndex INDEX =
      SystemIndex.of(
          LeadershipSystem.of("s", "System")
              .with(
                  unit("pathway", "school"),
                  unit("school", "district"),
                  OrgUnit.builder("district", "District")
                      .kind(OrgUnitKind.LOCAL_EDUCATION_AGENCY)
                      .level(OrgLevel.DISTRICT)
                      .parent("state")
                      .build(),
                  OrgUnit.of("state", "State"),
                  unit("other-school", "district"),
                  unit("under-circle", "circle-b"),
                  unit("circle-a", "circle-c"),
                  unit("circle-b", "circle-a"),
                  OrgUnit.builder("circle-c", "C")
                      .kind(OrgUnitKind.LOCAL_EDUCATION_AGENCY)
                      .parent("circle-b")
                      .build(),
                  unit("below", "under-circle"),
                  unit("selfish", "selfish"),
                  unit("lost", "nowhere")));

  private static OrgUnit unit(String id, String parent) {
    return OrgUnit.builder(id, "Unit " + id).parent(parent).build();
  }

  private static boolean contains(String outer, String inner) {
    return INDEX.units().contains(INDEX.row(outer), INDEX.row(inner));
  }

  @Test
  void a_unit_contains_itself_and_all_below_it() {
    assertThat(contains("state", "state")).isTrue();
    assertThat(contains("state", "district")).isTrue();
    assertThat(contains("state", "pathway")).isTrue();
    assertThat(contains("district", "other-school")).isTrue();
  }

  @Test
  void a_unit_contains_nothing_above_or_beside_it() {
    assertThat(contains("pathway", "school")).isFalse();
    assertThat(contains("school", "other-school")).isFalse();
    assertThat(contains("other-school", "pathway")).isFalse();
    assertThat(contains("lost", "state")).isFalse();
    assertThat(contains("state", "lost")).isFalse();
  }

  @Test
  void units_in_a_circle_contain_only_themselves() {
    assertThat(contains("circle-a", "circle-a")).isTrue();
    assertThat(contains("circle-a", "circle-b")).isFalse();
    assertThat(contains("circle-b", "circle-a")).isFalse();
    assertThat(contains("circle-b", "under-circle")).isFalse();
    assertThat(contains("selfish", "selfish")).isTrue();
  }

  @Test
  void units_below_a_circle_contain_what_is_below_them() {
    assertThat(contains("under-circle", "below")).isTrue();
    assertThat(contains("circle-b", "below")).isFalse();
  }

  @Test
  void circles_begin_with_their_first_unit_and_go_upwards() {
    assertThat(INDEX.units().circles())
        .extracting(circle -> circle.stream().map(node -> node.value().id()).toList().toString())
        .containsExactly("[circle-a, circle-c, circle-b]", "[selfish]");
  }

  @Test
  void the_district_is_the_nearest_education_agency_upwards() {
    Units units = INDEX.units();
    int district = INDEX.row("district");

    assertThat(units.district(INDEX.row("pathway"))).isEqualTo(district);
    assertThat(units.district(district)).isEqualTo(district);
    assertThat(units.district(INDEX.row("state"))).isEqualTo(-1);
    assertThat(units.district(INDEX.row("circle-c"))).isEqualTo(INDEX.row("circle-c"));
    assertThat(units.district(INDEX.row("under-circle"))).isEqualTo(-1);
  }

  @Test
  void parent_and_level_are_as_recorded() {
    Units units = INDEX.units();

    assertThat(units.parent(INDEX.row("school"))).isEqualTo(INDEX.row("district"));
    assertThat(units.parent(INDEX.row("circle-a"))).isEqualTo(INDEX.row("circle-c"));
    assertThat(units.parent(INDEX.row("state"))).isEqualTo(-1);
    assertThat(units.parent(INDEX.row("lost"))).isEqualTo(-1);
    assertThat(units.level(INDEX.row("district"))).contains(OrgLevel.DISTRICT);
    assertThat(units.level(INDEX.row("school"))).isEmpty();
  }
}
