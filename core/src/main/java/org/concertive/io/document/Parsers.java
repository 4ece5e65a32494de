package org.concertive.io.document;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Makes the parsers, set to the limits. Every reading has a factory of its own, so that none knows
 * of another.
 */
final class Parsers {
  /** Characters the YAML parser takes at a time; it copies all of a long text for each. */
  private static final int BUFFER = 1 << 15;

  private Parsers() {}

  static JsonParser json(byte[] content, Limits limits) {
    int start = Utf8.startOf(content);
    return JsonFactory.builder()
        // Read so that it can be refused where it stands, and reading go on.
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .streamReadConstraints(new ParserLimits(limits))
        .build()
        .createParser(ObjectReadContext.empty(), content, start, content.length - start);
  }

  /** A parser of YAML that reports what YAML can do beyond a document. */
  static JsonParser yaml(byte[] content, Limits limits, ProblemLog log) {
    LoadSettings settings =
        LoadSettings.builder()
            // Our own reading finds them, and goes on.
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(BUFFER)
            .build();
    int start = Utf8.startOf(content);
    return new YamlGuard(
        new InputStreamReader(
            new ByteArrayInputStream(content, start, content.length - start),
            StandardCharsets.UTF_8),
        new ParserLimits(limits),
        settings,
        log);
  }
}
