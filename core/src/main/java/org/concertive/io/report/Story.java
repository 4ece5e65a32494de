package org.concertive.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.validation.Diagnostic;

/**
 * The findings on one topic.
 *
 * @param topic what they are about
 * @param observations the findings, rule by rule
 * @param elsewhere what rules say of this topic and of others, and is printed with these
 */
record Story(Topic topic, List<Observation> observations, List<Observation> elsewhere) {
  /**
   * The findings by topic: those on single things first, of these the ones with most findings, then
   * in the order of the findings. What a rule says of three subjects or more stands in one place.
   */
  static List<Story> of(List<Diagnostic> findings, SystemIndex index) {
    Map<String, Long> totals =
        index.entities().stream().collect(Collectors.groupingBy(Node::kind, Collectors.counting()));
    Map<Topic, List<Observation>> observations = new LinkedHashMap<>();
    Map<Topic, List<Observation>> elsewhere = new LinkedHashMap<>();
    for (List<Diagnostic> ofRule : groups(findings, Diagnostic::rule).values()) {
      Map<Topic, List<Diagnostic>> byTopic = groups(ofRule, finding -> Topic.of(finding, index));
      Observation all = Observation.of(ofRule, totals);
      if (all.isFolded() && byTopic.size() > 1) {
        add(observations, Topic.SEVERAL, all);
        byTopic.keySet().forEach(topic -> add(elsewhere, topic, all));
      } else {
        byTopic.forEach((topic, some) -> add(observations, topic, Observation.of(some, totals)));
      }
    }
    return observations.entrySet().stream()
        .map(
            entry ->
                new Story(
                    entry.getKey(),
                    entry.getValue(),
                    elsewhere.getOrDefault(entry.getKey(), List.of())))
        .sorted(
            Comparator.comparing((Story story) -> story.topic().kind())
                .thenComparing(Story::size, Comparator.reverseOrder()))
        .toList();
  }

  private static <K> Map<K, List<Diagnostic>> groups(
      List<Diagnostic> findings, Function<Diagnostic, K> key) {
    return findings.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private static void add(
      Map<Topic, List<Observation>> observations, Topic topic, Observation observation) {
    observations.computeIfAbsent(topic, t -> new ArrayList<>()).add(observation);
  }

  /** How many findings there are on the topic. */
  int size() {
    return observations.stream().mapToInt(Observation::size).sum() + elsewhere.size();
  }
}
