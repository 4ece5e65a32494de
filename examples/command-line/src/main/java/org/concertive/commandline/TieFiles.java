package org.concertive.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of ties, with the file of people beside it if there is one.
 *
 * @param name what the network is called
 * @param ties the file of ties
 * @param people the file of people
 */
record TieFiles(String name, Path ties, Optional<Path> people) {
  private static final String TIES = "ties.csv";

  /** Those of a folder, by the names of the files. */
  static List<TieFiles> in(Path folder) throws IOException {
    List<Path> ties;
    try (Stream<Path> files = Files.list(folder)) {
      ties =
          files
              .filter(file -> isTies(fileName(file)) && Files.isRegularFile(file))
              .sorted(Comparator.comparing(TieFiles::fileName))
              .toList();
    }
    Set<String> names = new HashSet<>();
    List<TieFiles> found = new ArrayList<>();
    for (Path file : ties) {
      String fileName = fileName(file);
      String start = fileName.substring(0, fileName.length() - TIES.length());
      String name = start.isEmpty() ? fileName : start.substring(0, start.length() - 1);
      found.add(
          new TieFiles(
              names.add(name) ? name : fileName,
              file,
              Stream.of("people.csv", "nodes.csv")
                  .map(end -> file.resolveSibling(start + end))
                  .filter(Files::isRegularFile)
                  .findFirst()));
    }
    return found;
  }

  private static boolean isTies(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.equals(TIES) || (name.endsWith("-" + TIES) && name.length() > TIES.length() + 1);
  }

  private static String fileName(Path file) {
    return file.getFileName().toString();
  }
}
