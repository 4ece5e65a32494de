package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.node;

import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.rows.Rows;
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

  private static Node<OrgUnit> unit(String id) {
    return node(INDEX, id, OrgUnit.class);
  }

  private static boolean contains(String outer, String inner) {
    return INDEX.get(Units.RELATION).contains(unit(outer), unit(inner));
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
    assertThat(INDEX.get(Units.RELATION).circles())
        .extracting(circle -> circle.stream().map(node -> node.value().id()).toList().toString())
        .containsExactly("[circle-a, circle-c, circle-b]", "[selfish]");
  }

  @Test
  void the_district_is_the_nearest_education_agency_upwards() {
    Units units = INDEX.get(Units.RELATION);

    assertThat(units.districtOf(unit("pathway"))).contains(unit("district"));
    assertThat(units.districtOf(unit("district"))).contains(unit("district"));
    assertThat(units.districtOf(unit("state"))).isEmpty();
    assertThat(units.districtOf(unit("circle-c"))).contains(unit("circle-c"));
    assertThat(units.districtOf(unit("under-circle"))).isEmpty();
  }

  @Test
  void parent_and_level_are_as_recorded() {
    Units units = INDEX.get(Units.RELATION);

    assertThat(units.parentOf(unit("school"))).contains(unit("district"));
    assertThat(units.parentOf(unit("circle-a"))).contains(unit("circle-c"));
    assertThat(units.parentOf(unit("state"))).isEmpty();
    assertThat(units.parentOf(unit("lost"))).isEmpty();
    assertThat(units.level(Rows.row(unit("district")))).contains(OrgLevel.DISTRICT);
    assertThat(units.level(Rows.row(unit("school")))).isEmpty();
  }
}
