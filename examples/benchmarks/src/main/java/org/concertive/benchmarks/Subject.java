package org.concertive.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.model.LeadershipSystem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is measured: a generated description as bytes, as a tree, as types. */
final class Subject {
  private static final long SEED = 20260101;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Below so many entities there are many calls, and there is next to nothing to collect. */
  private static final int LARGE = 100_000;

  /** How often code is run to be warm, and on how many entities. */
  private static final int RUNS = 300;

  private static final int SMALL = 10_000;

  private static int keptEntities;
  private static LeadershipSystem kept = LeadershipSystem.of("none", "None");

  private Subject() {}

  /** A description as read; kept for the next that asks for so many entities in the same JVM. */
  static synchronized LeadershipSystem kept(int entities) {
    if (keptEntities != entities) {
      kept = types(bytes(entities));
      keptEntities = entities;
    }
    return kept;
  }

  /** The document of so many entities, without white space. */
  static byte[] bytes(int entities) {
    byte[] spaced =
        Documents.write(GeneratedSystem.of(entities, SEED), Format.JSON)
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream compact = new ByteArrayOutputStream(spaced.length);
    try (JsonParser in = MAPPER.createParser(spaced);
        JsonGenerator out = MAPPER.createGenerator(compact)) {
      in.nextToken();
      out.copyCurrentStructureExact(in);
    }
    return compact.toByteArray();
  }

  /** What users would pick instead. */
  static JsonNode tree(byte[] bytes) {
    return MAPPER.readTree(bytes);
  }

  static LeadershipSystem types(byte[] bytes) {
    return Documents.read(bytes, Format.JSON).orThrow();
  }

  /**
   * Runs what will be timed on a small document, since the few calls on a large one would be those
   * of cold code.
   */
  static void warmUp(int entities, Consumer<byte[]> call) {
    if (entities >= LARGE) {
      byte[] small = bytes(SMALL);
      for (int i = 0; i < RUNS; i++) {
        call.accept(small);
      }
    }
  }

  /** Lets what making the subject left behind be collected, which is no part of what is timed. */
  static void collect(int entities) {
    if (entities >= LARGE) {
      System.gc();
    }
  }
}
