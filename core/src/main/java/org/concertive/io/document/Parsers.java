package org.concertive.io.document;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Makes parsers with limits. Every reading has its own factory, so that readings share no state.
 */
final class Parsers {
  /** Characters the YAML parser reads at a time; it copies a long text once per read. */
  private static final int BUFFER = 1 << 15;

  private Parsers() {}

  static JsonParser json(byte[] content, Limits limits) {
    int start = Utf8.startOf(content);
    return JsonFactory.builder()
        // Accepted by the parser so that it can be reported in its place, and reading can go on.
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .streamReadConstraints(new ParserLimits(limits))
        .build()
        .createParser(ObjectReadContext.empty(), content, start, content.length - start);
  }

  /**
   * A parser of YAML that reports features of YAML that documents cannot use.
   *
   * @param cuts where comments start that may be meant as text, from {@link YamlText}
   */
  static JsonParser yaml(byte[] content, Limits limits, ProblemLog log, Set<Long> cuts) {
    LoadSettings settings =
        LoadSettings.builder()
            // Duplicates are reported by Fields, and reading goes on.
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(BUFFER)
            .build();
    byte[] spaced = YamlTabs.asSpaces(content);
    int start = Utf8.startOf(content);
    return new YamlGuard(
        new InputStreamReader(
            new ByteArrayInputStream(spaced, start, content.length - start),
            StandardCharsets.UTF_8),
        new ParserLimits(limits),
        settings,
        log,
        cuts);
  }
}
