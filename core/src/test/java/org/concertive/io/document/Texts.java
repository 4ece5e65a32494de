package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.concertive.io.Problem;

/** Small documents for tests, and what comes of reading them. */
final class Texts {
  private Texts() {}

  /**
   * A JSON document that holds these fields beside the required ones; they start in line 2, column
   * 1.
   */
  static String json(String fields) {
    return "{\"format\": \"concertive/1.0\", \"id\": \"s\", \"title\": \"S\",\n" + fields + "}";
  }

  /** A JSON document with one routine that has these fields, which start in line 2, column 30. */
  static String routine(String fields) {
    return json("\"practice\": {\"routines\": [  {" + fields + "}]}");
  }

  /** A YAML document that holds these lines beside the required ones; they start in line 4. */
  static String yaml(String... lines) {
    return "format: concertive/1.0\nid: s\ntitle: S\n" + String.join("\n", lines);
  }

  static DocumentResult readJson(String text) {
    return Documents.read(text.getBytes(UTF_8), Format.JSON);
  }

  static DocumentResult readYaml(String text) {
    return Documents.read(text.getBytes(UTF_8), Format.YAML);
  }

  /** The problems, each as {@code line:column pointer: message}. */
  static List<String> problems(DocumentResult result) {
    return result.problems().stream().map(Texts::shown).toList();
  }

  private static String shown(Problem problem) {
    return (problem.source().isEmpty() ? "" : problem.source() + ":")
        + problem.line()
        + ":"
        + problem.column()
        + (problem.pointer().isEmpty() ? "" : " " + problem.pointer())
        + (problem.isError() ? ": " : ": Warning: ")
        + problem.message();
  }
}
