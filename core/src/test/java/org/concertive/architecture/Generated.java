package org.concertive.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made from the code. {@code mvn verify -Dgolden=write} writes them anew. */
public final class Generated {
  private Generated() {}

  /** Whether this run writes them anew. */
  public static boolean isRenewed() {
    return "write".equals(System.getProperty("golden"));
  }

  /** Fails unless a file has this text; in a run that renews, writes it first. */
  public static void matches(Path file, String text) throws IOException {
    if (isRenewed()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).isEqualTo(text);
  }
}
