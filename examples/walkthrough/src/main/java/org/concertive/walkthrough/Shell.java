package org.concertive.walkthrough;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * JShell with everything of Concertive imported. Without arguments it reads from the keyboard; with
 * the names of scripts it runs these, one after the other in one session, and ends with status 1 at
 * the first mistake in one.
 */
public final class Shell {
  private static final String STARTUP = "/concertive.jsh";

  private Shell() {}

  /** Opens JShell or runs scripts, and ends the JVM with the exit status. */
  public static void main(String[] arguments) throws Exception {
    int status =
        arguments.length == 0
            ? interactive()
            : Script.run(startup(), Stream.of(arguments).map(Path::of).toList(), System.out);
    System.exit(status);
  }

  private static int interactive() throws Exception {
    Path startup = Files.createTempFile("concertive", ".jsh");
    try {
      Files.writeString(startup, startup());
      System.out.println(
          "Concertive is imported. Try: var s = Concertive.read(\"my-school.yaml\");"
              + " Concertive.check(s)    (/exit ends)");
      return JavaShellToolBuilder.builder()
          .start(
              "--class-path", classPath(), "--startup", "DEFAULT", "--startup", startup.toString());
    } finally {
      Files.deleteIfExists(startup);
    }
  }

  /** The imports of a session. */
  static String startup() {
    try (InputStream in = Shell.class.getResourceAsStream(STARTUP)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What this class was loaded from; a build tool may have loaded it from elsewhere than the JVM.
   */
  static String classPath() {
    return Shell.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }
}
