package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the types, fields and constants of a document mean. They come from the Javadoc of the model,
 * which is not there at run time, so the jar carries them as a file.
 */
final class Descriptions {
  static final String FILE = "descriptions.properties";

  private final Properties byKey;

  Descriptions(Properties byKey) {
    this.byKey = byKey;
  }

  /** Those in the jar. */
  static Descriptions shipped() {
    Properties byKey = new Properties();
    try (InputStream file =
        Objects.requireNonNull(Descriptions.class.getResourceAsStream(FILE), FILE)) {
      byKey.load(new InputStreamReader(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Descriptions(byKey);
  }

  /** The key of a type: {@code Routine}, {@code Routine.Kind}. */
  static String key(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  /** What a type means; null when nothing is said about it. */
  @Nullable String of(Class<?> type) {
    return byKey.getProperty(key(type));
  }

  /** What a field or constant of a type means; null when nothing is said about it. */
  @Nullable String of(Class<?> type, String member) {
    return byKey.getProperty(key(type) + "." + member);
  }

  /** What the constants of an enumeration mean, in order; empty for one of the JDK. */
  List<String> ofConstants(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> of(type, constant.name()))
        .filter(Objects::nonNull)
        .toList();
  }
}
