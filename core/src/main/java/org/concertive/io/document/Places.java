package org.concertive.io.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where the targets of pointers are in a document. The pointers form a tree, and the document
 * is walked along it: everything else is skipped.
 */
final class Places {
  /** A name or position on the way to the target of a pointer. */
  private static final class Step {
    private final Map<String, Step> next = new HashMap<>();
    private final @Nullable Step around;
    private long mark;

    private Step(@Nullable Step around) {
      this.around = around;
    }

    private Step next(String name) {
      return next.computeIfAbsent(name, n -> new Step(this));
    }

    /** The mark of this step or of the nearest one around it that was found; 0 when none was. */
    private long found() {
      return mark != 0 || around == null ? mark : around.found();
    }
  }

  private final JsonParser parser;

  private Places(JsonParser parser) {
    this.parser = parser;
  }

  static Map<String, Location> of(
      byte[] content, Format format, Limits limits, Collection<String> pointers) {
    Step root = new Step(null);
    Map<String, Step> steps = new LinkedHashMap<>();
    for (String pointer : pointers) {
      if (pointer.isEmpty() || pointer.charAt(0) == '/') {
        steps.put(pointer, step(root, pointer));
      }
    }
    try (JsonParser parser =
        format == Format.JSON
            ? Parsers.json(content, limits)
            : Parsers.yaml(content, limits, new ProblemLog(1), Set.of())) {
      if (content.length > 0 && parser.nextToken() != null) {
        root.mark = Marks.of(parser.currentTokenLocation());
        new Places(parser).walk(root);
      }
    } catch (JacksonException e) {
      // A document that cannot be read to its end: what was found up to there is an answer.
    }
    return locations(content, format, steps);
  }

  private static Step step(Step root, String pointer) {
    Step step = root;
    if (!pointer.isEmpty()) {
      for (String name : pointer.substring(1).split("/", -1)) {
        step = step.next(name.replace("~1", "/").replace("~0", "~"));
      }
    }
    return step;
  }

  /** Walks the current value. */
  private void walk(Step step) {
    JsonToken token = parser.currentToken();
    if (step.next.isEmpty()) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        visit(step.next.get(name));
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (int i = 0; (token = parser.nextToken()) != null && token != JsonToken.END_ARRAY; i++) {
        Step next = step.next.get(Integer.toString(i));
        if (next == null) {
          parser.skipChildren();
        } else {
          next.mark = Marks.of(parser.currentTokenLocation());
          walk(next);
        }
      }
    }
  }

  /** Visits the field whose name is the current token. */
  private void visit(@Nullable Step step) {
    if (step != null) {
      step.mark = Marks.of(parser.currentTokenLocation());
    }
    parser.nextToken();
    if (step == null) {
      parser.skipChildren();
    } else {
      walk(step);
    }
  }

  private static Map<String, Location> locations(
      byte[] content, Format format, Map<String, Step> steps) {
    Map<Long, Location> byMark = new TreeMap<>();
    for (Step step : steps.values()) {
      byMark.put(step.found(), new Location(1, 1));
    }
    Marks marks = new Marks(content, format);
    byMark.replaceAll((mark, none) -> mark == 0 ? none : marks.location(mark));
    Map<String, Location> locations = new LinkedHashMap<>();
    steps.forEach(
        (pointer, step) -> {
          Location location = byMark.get(step.found());
          if (location != null && step.found() != 0) {
            locations.put(pointer, location);
          }
        });
    return locations;
  }
}
