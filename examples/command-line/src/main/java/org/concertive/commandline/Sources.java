package org.concertive.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concertive.io.Problem;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Limits;

/**
 * The files that arguments name: a file as it is, and of a folder and the folders in it every file
 * in YAML or JSON that says near its beginning that it is a description.
 */
final class Sources {
  private static final int BEGINNING = 4096;

  private Sources() {}

  /**
   * The files, in the order of the arguments, those of a folder by name.
   *
   * @throws UserException when a folder has no description or cannot be read
   */
  static List<Path> of(List<String> arguments) {
    List<Path> files = new ArrayList<>();
    for (String argument : arguments) {
      Path path = path(argument);
      if (Files.isDirectory(path)) {
        files.addAll(in(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  /** Reads a description, from standard input when the file is {@code -}. */
  static DocumentResult read(Path file, ProgressLine progress) {
    return isStandardInput(file)
        ? Documents.parse(Texts.ofStandardInput())
        : readFile(file, progress);
  }

  /** Reads a description that is a file. */
  static DocumentResult readFile(Path file, ProgressLine progress) {
    return progress.during(
        "Reading " + file, execution -> Documents.read(file, Limits.STANDARD, execution));
  }

  /** The name of a file for people. */
  static String name(Path file) {
    return isStandardInput(file) ? "standard input" : file.toString();
  }

  /** A problem of a file, as a line for people. */
  static String line(Path file, Problem problem) {
    return (isStandardInput(file) ? name(file) + ":" : "") + problem;
  }

  private static boolean isStandardInput(Path file) {
    return file.toString().equals("-");
  }

  /** The path that an argument names. */
  static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UserException("\"" + argument + "\" cannot be the name of a file.");
    }
  }

  private static List<Path> in(Path folder) {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Sources::isDescription).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UserException("The folder \"" + folder + "\" cannot be read.");
    }
    if (files.isEmpty()) {
      throw new UserException(
          "The folder \""
              + folder
              + "\" has no description: no file that ends in .yaml, .yml or .json and begins with"
              + " \"format: concertive/1.0\".");
    }
    return files;
  }

  private static boolean isDescription(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"))
        && Files.isRegularFile(file)
        && beginning(file).contains("concertive/1");
  }

  private static String beginning(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // Whoever reads it next says why.
      return "concertive/1";
    }
  }
}
