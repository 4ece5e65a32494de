package org.concertive.io.json;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Makes the parsers, set to the limits. Every reading has a factory of its own, so that none knows
 * of another.
 */
final class Parsers {
  private Parsers() {}

  static JsonParser json(byte[] content, Limits limits) {
    return JsonFactory.builder()
        // Read so that it can be refused where it stands, and reading go on.
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .streamReadConstraints(constraints(limits))
        .build()
        .createParser(ObjectReadContext.empty(), content);
  }

  static YAMLParser yaml(byte[] content, Limits limits) {
    int start = Utf8.startOf(content);
    return (YAMLParser)
        YAMLFactory.builder()
            // Tells a field without a value from one with an empty text.
            .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
            .streamReadConstraints(constraints(limits))
            .loadSettings(
                LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setBufferSize(1 << 15)
                    .build())
            .build()
            .createParser(
                ObjectReadContext.empty(),
                new InputStreamReader(
                    new ByteArrayInputStream(content, start, content.length - start),
                    StandardCharsets.UTF_8));
  }

  private static StreamReadConstraints constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxStringLength(limits.text())
        .maxNameLength(Limits.NAME)
        // Looked at where the number is read, so that reading can go on.
        .maxNumberLength(Integer.MAX_VALUE)
        .build();
  }
}
