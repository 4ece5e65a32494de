package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.concertive.execution.Execution;
import org.concertive.io.Problem;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Sourced;
import org.concertive.text.Printable;

/**
 * Reads and writes documents.
 *
 * <p>Reading is strict: what a document says is read exactly or is a {@link Problem} with line,
 * column, JSON Pointer and a message that says what is allowed. Unknown and duplicate fields,
 * missing ones, values of a wrong kind, dates that do not exist and text that is not JSON or YAML
 * are problems; so is a file that is not there or cannot be read. No content makes reading throw
 * anything. A document is read to its end and all its problems are listed, only faults of syntax
 * end a reading early. References are not followed: what dangles or runs in a circle is for the
 * rules to report.
 *
 * <p>Writing is canonical: fields in fixed order, defaults left out. What is written is read back
 * as an equal system, and written again as the same bytes, within the {@link Limits}.
 *
 * <p>Reading and writing run on the caller's thread, and take time and memory linear in the size of
 * the document.
 */
public final class Documents {
  private Documents() {}

  /** Reads a file: JSON or YAML by its name, or by its content when the name says neither. */
  public static DocumentResult read(Path file) {
    return read(file, Limits.STANDARD);
  }

  /** Reads a file within limits. */
  public static DocumentResult read(Path file, Limits limits) {
    return read(file, limits, Execution.here());
  }

  /**
   * Reads a file within limits.
   *
   * @param execution its listener receives the number of bytes read, and can cancel; reading uses
   *     one thread
   */
  public static DocumentResult read(Path file, Limits limits, Execution execution) {
    String source = file.toString();
    String name = "\"" + Printable.text(source) + "\"";
    int most = Math.max(limits.bytes(), limits.yamlBytes());
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than allowed, which is enough to see that the limit is exceeded.
      content = Utf8.of(in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1));
    } catch (NoSuchFileException e) {
      return DocumentResult.refused(
          source, "There is no file " + name + ". Check its name and folder.");
    } catch (IOException e) {
      return DocumentResult.refused(
          source,
          Files.isDirectory(file)
              ? name + " is a directory, not a file. Name a file in it."
              : "The file " + name + " cannot be read. Check that you have the right to read it.");
    }
    return new DocumentReader(
            source,
            content,
            Format.of(file).orElseGet(() -> Format.guess(content)),
            limits,
            execution)
        .read();
  }

  /**
   * Reads a document from memory. The array is kept by the result, which finds lines in it; do not
   * change it while the result is in use.
   */
  public static DocumentResult read(byte[] content, Format format) {
    return read(content, format, Limits.STANDARD);
  }

  /** Reads a document from memory within limits; see {@link #read(byte[], Format)}. */
  public static DocumentResult read(byte[] content, Format format, Limits limits) {
    return read(content, format, limits, Execution.here());
  }

  /**
   * Reads a document from memory within limits; see {@link #read(byte[], Format)}.
   *
   * @param execution its listener receives the number of bytes read, and can cancel; reading uses
   *     one thread
   */
  public static DocumentResult read(
      byte[] content, Format format, Limits limits, Execution execution) {
    return new DocumentReader("", Utf8.of(content), format, limits, execution).read();
  }

  /** Reads text: JSON when the first character that is not blank is a brace, otherwise YAML. */
  public static DocumentResult parse(String text) {
    return parse(text, Limits.STANDARD);
  }

  /** Reads text within limits. */
  public static DocumentResult parse(String text, Limits limits) {
    int half = Utf8.firstHalf(text);
    if (half >= 0) {
      return DocumentResult.refused(
          "",
          Marks.location(text, half),
          "The text holds one half of a character (a lone surrogate) without the other.");
    }
    byte[] content = text.getBytes(UTF_8);
    return read(content, Format.guess(content), limits);
  }

  /** The canonical document of a system. */
  public static String write(LeadershipSystem system, Format format) {
    StringBuilder text = new StringBuilder();
    write(system, format, text);
    return text.toString();
  }

  /**
   * Writes the canonical document of a system to a file, in YAML when its name ends in {@code
   * .yaml} or {@code .yml}, otherwise in JSON.
   *
   * @throws UncheckedIOException when the file cannot be written
   */
  public static void write(LeadershipSystem system, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(system, Format.of(file).orElse(Format.JSON), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the canonical document of a system in UTF-8. The stream is flushed and left open.
   *
   * @throws UncheckedIOException when the stream cannot be written to
   */
  public static void write(LeadershipSystem system, Format format, OutputStream out) {
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
      write(system, format, writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(LeadershipSystem system, Format format, Appendable target) {
    visit(system, output(format, target));
  }

  private static DocumentVisitor output(Format format, Appendable target) {
    return format == Format.JSON ? new JsonOutput(target) : new YamlOutput(target);
  }

  /**
   * One object of a description as it would stand in a document: a routine, an appointment, a tie.
   *
   * @throws IllegalArgumentException when it is of no type of the model
   */
  public static String write(Sourced object, Format format) {
    StringBuilder text = new StringBuilder();
    DocumentVisitor out = output(format, text);
    Codecs.of(object).write(object, out);
    return text.toString();
  }

  /** Walks the canonical document of a system, which is what writing to any format does. */
  public static void visit(LeadershipSystem system, DocumentVisitor visitor) {
    Codecs.SYSTEM.write(system, visitor);
  }

  /**
   * The JSON Schema (draft 2020-12) of documents, made from the same tables the reader uses. It
   * ships in the jar as {@code org/concertive/concertive.schema.json}, for editors. It accepts what
   * the reader accepts, except that words are written in capitals or in small letters with hyphens
   * and not in a mixture of both.
   */
  public static String schema() {
    return Schema.text(Descriptions.shipped());
  }
}
