package org.concertive.io.document;

import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * A YAML parser that reads unquoted scalars by the core schema of YAML 1.2, of which the underlying
 * parser knows a part, and reports anchors, aliases and tags as problems. The underlying parser
 * does not resolve an alias but returns its name as text, so without this guard a document would be
 * misread.
 */
final class YamlGuard extends YAMLParser {
  private final ProblemLog log;
  private final Set<Long> cuts;

  YamlGuard(
      Reader reader,
      StreamReadConstraints constraints,
      LoadSettings settings,
      ProblemLog log,
      Set<Long> cuts) {
    this(reader, constraints, settings, log, cuts, new BufferRecycler());
  }

  private YamlGuard(
      Reader reader,
      StreamReadConstraints constraints,
      LoadSettings settings,
      ProblemLog log,
      Set<Long> cuts,
      BufferRecycler buffers) {
    super(
        ObjectReadContext.empty(),
        new IOContext(
            constraints,
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            buffers,
            ContentReference.unknown(),
            false,
            JsonEncoding.UTF8),
        buffers,
        StreamReadFeature.collectDefaults(),
        // Distinguishes a field without a value from one with an empty text.
        YAMLReadFeature.EMPTY_STRING_AS_NULL.getMask(),
        settings,
        reader);
    this.log = log;
    this.cuts = cuts;
  }

  @Override
  public @Nullable JsonToken nextToken() {
    JsonToken token = super.nextToken();
    if (!(_lastEvent instanceof NodeEvent node)) {
      return token;
    }
    if (!cuts.isEmpty() && node instanceof ScalarEvent scalar && scalar.isPlain()) {
      warnIfCut(scalar);
    }
    String anchor =
        node.getAnchor().map(Anchor::getValue).map(name -> Text.shortened(name)).orElse("");
    if (node instanceof AliasEvent) {
      report(alias(anchor));
    } else if (!anchor.isEmpty()) {
      report("Anchors (&" + anchor + ") cannot be used here. Remove it.");
    }
    Optional<String> tag =
        node instanceof ScalarEvent scalar
            ? scalar.getTag()
            : node instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    if (tag.isPresent()) {
      report("Tags (!) cannot be used here. Remove it.");
      if (token == null) {
        // The value does not match its tag.
        throw new Reading.Stopped();
      }
    }
    return token;
  }

  @Override
  protected @Nullable JsonToken _decodeScalar(ScalarEvent scalar) {
    JsonToken token = super._decodeScalar(scalar);
    return scalar.isPlain() && scalar.getTag().isEmpty()
        ? CoreSchema.token(scalar.getValue())
        : token;
  }

  /** The message for an alias of this name. */
  static String alias(String name) {
    return "Aliases (*"
        + Text.shortened(name)
        + ") cannot be used here. Repeat the content of the anchor.";
  }

  private void warnIfCut(ScalarEvent scalar) {
    Mark end = scalar.getEndMark().orElseThrow();
    if (cuts.contains(Marks.of(end.getLine() + 1, end.getColumn() + 1))) {
      log.warning(
          Marks.of(currentTokenLocation()),
          () -> Found.pointer(this),
          () ->
              Text.quoted(scalar.getValue())
                  + " ends here, since # after a blank starts a comment. If the text goes on, write"
                  + " it in quotes.");
    }
  }

  /** Whether the current value is written without quotes. */
  boolean isPlain() {
    return _lastEvent instanceof ScalarEvent scalar && scalar.isPlain();
  }

  private void report(String message) {
    log.error(Marks.of(currentTokenLocation()), () -> Found.pointer(this), () -> message);
  }
}
