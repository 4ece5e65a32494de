package org.concertive.validation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.Concertive;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A small system and what some rules say about it. The cases of a family are a file of their own
 * among the test's resources, read by people, by tests and by the pages of rules:
 *
 * <pre>{@code
 * - case: no activity carries it out
 *   fires:
 *     RTN-02:
 *       - at: /practice/routines/0
 *         says: may exist on paper only
 *   silent: [RTN-01]
 *   system:
 *     practice:
 *       routines:
 *         - {id: plc, name: Weekly PLC}
 *   mend: an activity carries it out
 *   mended:
 *     …
 * }</pre>
 *
 * <p>A rule under {@code fires} finds exactly what is listed, in that order, and nothing in the
 * mended system. {@code says} is part of the message, and {@code severity} the severity where it is
 * not that of the rule. An aspect whose coverage a system does not state is COMPLETE.
 *
 * @param file the family's file, without its ending
 * @param title what the case shows
 * @param fires what the rules that fire find
 * @param silent the rules that find nothing
 * @param system the system, without format, id and title
 * @param mend what was changed in the mended system
 * @param mended the mended system
 */
record RuleCase(
    String file,
    String title,
    ImmutableListMultimap<String, Expected> fires,
    ImmutableSet<String> silent,
    String system,
    Optional<String> mend,
    Optional<String> mended) {
  private static final Path FILES = Path.of("src/test/resources/rules");

  /** What a rule must find: where, and with which words. */
  record Expected(String at, String says, Optional<Severity> severity) {
    private static Expected of(Node node) {
      return new Expected(
          text(node, "at").orElseThrow(),
          text(node, "says").orElse(""),
          text(node, "severity").map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT))));
    }
  }

  /** All cases, file by file. */
  static List<RuleCase> all() {
    try (Stream<Path> files = Files.list(FILES)) {
      return files.sorted().flatMap(RuleCase::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<RuleCase> read(Path file) {
    try {
      String text = Files.readString(file);
      Node cases = new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow();
      String name = file.getFileName().toString().replace(".yaml", "");
      return ((SequenceNode) cases).getValue().stream().map(node -> of(name, node, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleCase of(String file, Node node, String text) {
    ImmutableListMultimap.Builder<String, Expected> fires = ImmutableListMultimap.builder();
    for (NodeTuple rule : entries(value(node, "fires"))) {
      for (Node finding : items(Optional.of(rule.getValueNode()))) {
        fires.put(word(rule.getKeyNode()), Expected.of(finding));
      }
    }
    return new RuleCase(
        file,
        text(node, "case").orElseThrow(),
        fires.build(),
        items(value(node, "silent")).stream()
            .map(RuleCase::word)
            .collect(ImmutableSet.toImmutableSet()),
        lines(node, "system", text).orElseThrow(),
        text(node, "mend"),
        lines(node, "mended", text));
  }

  private static List<NodeTuple> entries(Optional<Node> node) {
    return node.map(one -> ((MappingNode) one).getValue()).orElse(List.of());
  }

  private static List<Node> items(Optional<Node> node) {
    return node.map(one -> ((SequenceNode) one).getValue()).orElse(List.of());
  }

  private static Optional<Node> value(Node node, String key) {
    return entries(Optional.of(node)).stream()
        .filter(entry -> word(entry.getKeyNode()).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private static Optional<String> text(Node node, String key) {
    return value(node, key).map(RuleCase::word);
  }

  private static String word(Node node) {
    return ((ScalarNode) node).getValue();
  }

  /** The lines of a system as they are written, moved to the margin; none for {@code {}}. */
  private static Optional<String> lines(Node node, String key, String text) {
    return value(node, key)
        .map(
            system -> {
              int start = text.lastIndexOf('\n', index(system.getStartMark(), text)) + 1;
              return entries(Optional.of(system)).isEmpty()
                  ? ""
                  : text.substring(start, index(system.getEndMark(), text))
                          .stripTrailing()
                          .stripIndent()
                      + "\n";
            });
  }

  private static int index(Optional<Mark> mark, String text) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }

  boolean fires(String rule) {
    return fires.containsKey(rule);
  }

  /** The system with every aspect COMPLETE whose coverage it does not state. */
  LeadershipSystem read() {
    return read(system);
  }

  /** The mended system, in the same way. */
  Optional<LeadershipSystem> readMended() {
    return mended.map(RuleCase::read);
  }

  private static LeadershipSystem read(String lines) {
    String id = lines.startsWith("id:") ? "" : "id: oak-hill\n";
    String title =
        lines.contains("\ntitle:") || lines.startsWith("title:") ? "" : "title: Oak Hill\n";
    LeadershipSystem system = Concertive.parse("format: concertive/1.0\n" + id + title + lines);
    LeadershipSystem.Builder complete = system.toBuilder();
    for (Aspect aspect : Aspect.values()) {
      if (!system.coverage().containsKey(aspect)) {
        complete.putCoverage(aspect, Coverage.COMPLETE);
      }
    }
    return complete.build();
  }

  @Override
  public String toString() {
    return file + ": " + title;
  }
}
