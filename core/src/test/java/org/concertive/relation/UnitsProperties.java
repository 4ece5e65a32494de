package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;

/** Containment by numbers agrees with walking up the parents, whatever the parents are. */
class UnitsProperties {

  /** For every unit the position of its parent; −1 for none. Circles are likely. */
  @Provide
  Arbitrary<List<Integer>> parents() {
    return Arbitraries.integers()
        .between(1, 9)
        .flatMap(n -> Arbitraries.integers().between(-1, n - 1).list().ofSize(n));
  }

  private static SystemIndex index(List<Integer> parents) {
    LeadershipSystem.Builder system = LeadershipSystem.of("s", "System").toBuilder();
    for (int i = 0; i < parents.size(); i++) {
      OrgUnit.Builder unit = OrgUnit.builder("u" + i, "Unit " + i);
      if (parents.get(i) >= 0) {
        unit.parent("u" + parents.get(i));
      }
      if (i % 3 == 0) {
        unit.kind(OrgUnitKind.LOCAL_EDUCATION_AGENCY);
      }
      system.addUnit(unit.build());
    }
    return SystemIndex.of(system.build());
  }

  private static Node<OrgUnit> unit(SystemIndex index, int number) {
    return node(index, "u" + number, OrgUnit.class);
  }

  /** The units met walking upwards, until the walk meets one again. */
  private static List<Integer> upwards(int unit, List<Integer> parents) {
    List<Integer> walk = new ArrayList<>();
    for (int at = unit; at >= 0 && !walk.contains(at); at = parents.get(at)) {
      walk.add(at);
    }
    return walk;
  }

  private static boolean isInCircle(int unit, List<Integer> parents) {
    int parent = parents.get(unit);
    return parent >= 0 && upwards(parent, parents).contains(unit);
  }

  private static boolean contains(int outer, int inner, List<Integer> parents) {
    return outer == inner
        || (!isInCircle(outer, parents)
            && !isInCircle(inner, parents)
            && upwards(inner, parents).contains(outer));
  }

  @Property
  void containmentAgreesWithWalkingUp(@ForAll("parents") List<Integer> parents) {
    SystemIndex index = index(parents);
    for (int outer = 0; outer < parents.size(); outer++) {
      for (int inner = 0; inner < parents.size(); inner++) {
        assertThat(index.get(Units.RELATION).contains(unit(index, outer), unit(index, inner)))
            .as("u%d contains u%d", outer, inner)
            .isEqualTo(contains(outer, inner, parents));
      }
    }
  }

  @Property
  void districtAgreesWithWalkingUp(@ForAll("parents") List<Integer> parents) {
    SystemIndex index = index(parents);
    for (int unit = 0; unit < parents.size(); unit++) {
      int inner = unit;
      Optional<Node<OrgUnit>> district =
          upwards(unit, parents).stream()
              .filter(outer -> outer % 3 == 0 && contains(outer, inner, parents))
              .findFirst()
              .map(outer -> unit(index, outer));
      assertThat(index.get(Units.RELATION).districtOf(unit(index, unit))).isEqualTo(district);
    }
  }

  @Property
  void everyUnitThatContainsItselfUpwardsIsInOneCircle(@ForAll("parents") List<Integer> parents) {
    SystemIndex index = index(parents);
    Set<String> found = new HashSet<>();
    index
        .get(Units.RELATION)
        .circles()
        .forEach(
            circle -> circle.forEach(unit -> assertThat(found.add(unit.value().id())).isTrue()));
    for (int unit = 0; unit < parents.size(); unit++) {
      assertThat(found.contains("u" + unit)).isEqualTo(isInCircle(unit, parents));
    }
  }
}
