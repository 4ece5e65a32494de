package org.concertive.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.Concertive;
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
 * A part of a file of cases, which knows how it is written. Cases are small systems with what rules
 * or metrics make of them, read by people, by tests and by the pages of the documentation.
 */
public final class CaseNode {
  private final String file;
  private final String text;
  private final Node node;

  private CaseNode(String file, String text, Node node) {
    this.file = file;
    this.text = text;
    this.node = node;
  }

  /** A field of an object and what it holds. */
  public record Field(String name, CaseNode value) {}

  /** The cases of all files of a folder, file by file. */
  public static List<CaseNode> casesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().flatMap(file -> read(file).items().stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseNode read(Path file) {
    try {
      String text = Files.readString(file);
      Node cases = new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow();
      return new CaseNode(file.getFileName().toString().replace(".yaml", ""), text, cases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CaseNode with(Node other) {
    return new CaseNode(file, text, other);
  }

  /** The name of the file, without its ending. */
  public String file() {
    return file;
  }

  /** Whether this is an object with fields. */
  public boolean isObject() {
    return node instanceof MappingNode;
  }

  /** The fields of this object. */
  public List<Field> fields() {
    return ((MappingNode) node)
        .getValue().stream()
            .map(
                (NodeTuple one) ->
                    new Field(with(one.getKeyNode()).word(), with(one.getValueNode())))
            .toList();
  }

  /** The elements of this list. */
  public List<CaseNode> items() {
    return ((SequenceNode) node).getValue().stream().map(this::with).toList();
  }

  /** This as text. */
  public String word() {
    return ((ScalarNode) node).getValue();
  }

  /** The value of a field of this object. */
  public Optional<CaseNode> get(String field) {
    return fields().stream().filter(one -> one.name().equals(field)).map(Field::value).findFirst();
  }

  /** The text of a field of this object. */
  public Optional<String> text(String field) {
    return get(field).map(CaseNode::word);
  }

  /** The lines of this object as they are written, moved to the margin; none for {@code {}}. */
  public String lines() {
    int start = text.lastIndexOf('\n', index(node.getStartMark())) + 1;
    return fields().isEmpty()
        ? ""
        : text.substring(start, index(node.getEndMark())).stripTrailing().stripIndent() + "\n";
  }

  private int index(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }

  /** The system of these lines, Oak Hill where they give no id and title. */
  public static LeadershipSystem system(String lines) {
    String id = lines.startsWith("id:") ? "" : "id: oak-hill\n";
    String title =
        lines.contains("\ntitle:") || lines.startsWith("title:") ? "" : "title: Oak Hill\n";
    return Concertive.parse("format: concertive/1.0\n" + id + title + lines);
  }
}
