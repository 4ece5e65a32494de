package org.concertive.io.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Where a table is read from. A file, text or bytes can be read again and again, a stream or reader
 * once; these two are not closed.
 *
 * <p>The encoding of files, bytes and streams is that of their byte order mark (UTF-8 or UTF-16),
 * otherwise UTF-8. If some bytes are not valid UTF-8, it is windows-1252, with a warning.
 */
public final class CsvSource {
  private final String name;
  private final @Nullable Path file;
  private final Opener opener;

  /** Opens the characters of a table. */
  private interface Opener {
    Reader open(CsvOptions options) throws IOException;
  }

  private CsvSource(String name, @Nullable Path file, Opener opener) {
    this.name = name;
    this.file = file;
    this.opener = opener;
  }

  /**
   * A regular file. What is none, such as a device or a pipe, is an error; it can be read as a
   * {@linkplain #stream stream}.
   */
  public static CsvSource file(Path file) {
    return new CsvSource(
        file.toString(),
        file,
        options -> new TextDecoder(Files.newInputStream(file), options, true));
  }

  /** Text. */
  public static CsvSource text(String text) {
    return new CsvSource("", null, options -> new StringReader(text));
  }

  /** The bytes of a file; the array must not be changed while the source is in use. */
  public static CsvSource bytes(byte[] content) {
    return new CsvSource(
        "", null, options -> new TextDecoder(new ByteArrayInputStream(content), options, true));
  }

  /** A stream of bytes, which is read to its end and left open. */
  public static CsvSource stream(InputStream in) {
    return new CsvSource("", null, options -> new TextDecoder(in, options, false));
  }

  /** A stream of characters, which is read to its end and left open. */
  public static CsvSource reader(Reader in) {
    return new CsvSource("", null, options -> new LeftOpen(in));
  }

  /** The same table under another name, which problems show. */
  public CsvSource named(String other) {
    return new CsvSource(other, file, opener);
  }

  /** The name, such as that of the file; empty when there is none. */
  public String name() {
    return name;
  }

  /** Why the file is not opened; null when it is, or when this is no file. */
  @Nullable String refusal(CsvLimits limits) throws IOException {
    if (file == null) {
      return null;
    }
    String quoted = "\"" + file + "\"";
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      return quoted + " is a directory, not a file.";
    }
    if (!attributes.isRegularFile()) {
      return quoted + " is a device or a pipe, not a file. Maybe read it as a stream.";
    }
    return attributes.size() <= limits.bytes()
        ? null
        : "%s has %d bytes. The limit is %d bytes."
            .formatted(quoted, attributes.size(), limits.bytes());
  }

  Reader open(CsvOptions options) throws IOException {
    return opener.open(options);
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "table without a name" : name;
  }
}
