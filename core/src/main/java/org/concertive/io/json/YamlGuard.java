package org.concertive.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Watches over a YAML parser: anchors, aliases and tags are problems. The parser does not follow an
 * alias but hands its name over as text, so that without this guard a document would be read as
 * something else than it says.
 */
final class YamlGuard extends JsonParserDelegate {
  private final YAMLParser yaml;
  private final ProblemLog log;

  YamlGuard(YAMLParser yaml, ProblemLog log) {
    super(yaml);
    this.yaml = yaml;
    this.log = log;
  }

  @Override
  public @Nullable JsonToken nextToken() {
    JsonToken token = yaml.nextToken();
    if (yaml.isCurrentAlias()) {
      report(
          "Aliases (*"
              + Shown.shortened(yaml.getString(), 60)
              + ") cannot be used here. Write out what stands at the anchor.");
    } else if (token == JsonToken.PROPERTY_NAME || token == null) {
      return token;
    } else if (yaml.getObjectId() != null) {
      report(
          "Anchors (&"
              + Shown.shortened(String.valueOf(yaml.getObjectId()), 60)
              + ") cannot be used here. Remove it.");
    } else if (token != JsonToken.END_OBJECT
        && token != JsonToken.END_ARRAY
        && yaml.getTypeId() != null) {
      report("Tags (!) cannot be used here. Remove it.");
    }
    return token;
  }

  private void report(String message) {
    log.error(Marks.of(yaml.currentTokenLocation()), () -> Found.pointer(yaml), () -> message);
  }

  @Override
  public @Nullable String nextName() {
    return nextToken() == JsonToken.PROPERTY_NAME ? yaml.currentName() : null;
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher matcher) {
    JsonToken token = nextToken();
    return token == JsonToken.PROPERTY_NAME
        ? matcher.matchName(yaml.currentName())
        : token == JsonToken.END_OBJECT
            ? PropertyNameMatcher.MATCH_END_OBJECT
            : PropertyNameMatcher.MATCH_ODD_TOKEN;
  }

  @Override
  public JsonParser skipChildren() {
    JsonToken first = currentToken();
    if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
      return this;
    }
    for (int open = 1; open > 0; ) {
      JsonToken token = nextToken();
      if (token == null) {
        return this;
      }
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
    return this;
  }
}
