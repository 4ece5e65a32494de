package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.io.Problem;

/**
 * Whatever becomes of a document, reading it ends in problems at places that exist, and in nothing
 * else.
 */
class DamagedProperties {
  static void assertReported(byte[] content, Format format) {
    DocumentResult result = Documents.read(content, format);
    assertThat(result.system().isPresent()).isEqualTo(result.errors().isEmpty());
    long lines = 2;
    for (byte b : content) {
      lines += b == '\n' || b == '\r' ? 1 : 0;
    }
    for (Problem problem : result.problems()) {
      assertThat(problem.message()).endsWith(problem.message().endsWith(")") ? ")" : ".");
      assertThat(problem.line()).isBetween(1L, lines);
      assertThat(problem.column()).isBetween(1, content.length + 1);
      assertThat(problem.pointer())
          .matches(pointer -> pointer.isEmpty() || pointer.startsWith("/"));
      result.locate(problem.pointer());
    }
  }

  private static byte[] document(long seed, Format format) {
    return Documents.write(new RandomSystems(seed, 0.2, 1, false).system(), format).getBytes(UTF_8);
  }

  @Property(tries = 300)
  void truncated(@ForAll long seed, @ForAll Format format, @ForAll int cut) {
    byte[] document = document(seed, format);
    assertReported(Arrays.copyOf(document, Math.floorMod(cut, document.length)), format);
  }

  @Property(tries = 300)
  void overwritten(@ForAll long seed, @ForAll Format format) {
    Random random = new Random(seed);
    byte[] document = document(seed, format);
    for (int i = random.nextInt(4); i >= 0; i--) {
      document[random.nextInt(document.length)] = (byte) random.nextInt(256);
    }
    assertReported(document, format);
  }

  @Property(tries = 300)
  void overwrittenBySigns(@ForAll long seed, @ForAll Format format) {
    String signs = "{}[]:,\"'\\ \n\t-#&*!|>%@`?~<=.0123456789eE+truefalsn/";
    Random random = new Random(seed);
    byte[] document = document(seed, format);
    for (int i = random.nextInt(6); i >= 0; i--) {
      document[random.nextInt(document.length)] =
          (byte) signs.charAt(random.nextInt(signs.length()));
    }
    assertReported(document, format);
  }

  @Property(tries = 200)
  void signsOnly(@ForAll long seed, @ForAll Format format) {
    String signs = "{}[]:,\"'\\ \n\t-#&*!|>%@`?~<=.01eE+tna";
    Random random = new Random(seed);
    byte[] content = new byte[random.nextInt(60)];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) signs.charAt(random.nextInt(signs.length()));
    }
    assertReported(content, format);
  }

  @Property(tries = 200)
  void linesExchanged(@ForAll long seed, @ForAll Format format) {
    Random random = new Random(seed);
    String[] lines = new String(document(seed, format), UTF_8).split("\n", -1);
    for (int i = random.nextInt(4); i >= 0; i--) {
      lines[random.nextInt(lines.length)] = lines[random.nextInt(lines.length)];
    }
    assertReported(String.join("\n", lines).getBytes(UTF_8), format);
  }
}
