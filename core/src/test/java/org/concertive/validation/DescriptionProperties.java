package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.Concertive;
import org.concertive.cases.TangledSystems;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How findings follow from changes of a description. */
class DescriptionProperties {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> SECTIONS =
      List.of("organization", "practice", "theories", "logicModels", "evidence", "scale", "plans");

  private static ValidationReport check(LeadershipSystem system) {
    return RuleSet.standard().check(system);
  }

  @Property(tries = 30)
  void a_description_that_is_written_and_read_has_the_same_findings(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed);
    for (Format format : Format.values()) {
      assertThat(check(Concertive.parse(Documents.write(system, format))).diagnostics())
          .isEqualTo(check(system).diagnostics());
    }
  }

  @Property(tries = 30)
  void leaving_out_a_section_adds_no_error_but_references_to_what_is_gone(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed);
    Set<String> before = errors(check(system));
    ObjectNode document = (ObjectNode) JSON.readTree(Documents.write(system, Format.JSON));
    for (String section : SECTIONS) {
      ObjectNode without = document.deepCopy();
      without.remove(section);
      assertThat(errors(check(Concertive.parse(without.toString()))))
          .as("without " + section)
          .isSubsetOf(before);
    }
  }

  private static Set<String> errors(ValidationReport report) {
    return report.errors().stream()
        .map(Diagnostic::rule)
        .filter(rule -> !rule.equals("REF-02") && !rule.equals("REF-03"))
        .collect(Collectors.toSet());
  }

  @Property(tries = 30)
  void declaring_a_part_complete_takes_no_finding_away(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed);
    Set<String> before = places(check(system));
    for (Aspect aspect : Aspect.values()) {
      Map<Aspect, Coverage> coverage = new EnumMap<>(Aspect.class);
      coverage.putAll(system.coverage());
      coverage.put(aspect, Coverage.COMPLETE);
      assertThat(places(check(system.toBuilder().coverage(coverage).build())))
          .as(aspect.name())
          .containsAll(before);
    }
  }

  /**
   * COV-01 speaks of parts that are not documented, COV-03 of metrics that need them. ACT-02 gives
   * way to ACT-03 where it becomes certain that nobody else took part.
   */
  private static Set<String> places(ValidationReport report) {
    return Stream.concat(report.diagnostics().stream(), report.waived().keySet().stream())
        .filter(finding -> !finding.rule().equals("COV-01") && !finding.rule().equals("COV-03"))
        .map(finding -> finding.rule().replace("ACT-02", "ACT-03") + " " + finding.pointer())
        .collect(Collectors.toSet());
  }
}
