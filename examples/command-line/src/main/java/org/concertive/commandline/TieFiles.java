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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of ties, with the file of people beside it if there is one.
 *
 * @param name what the network is called
 * @param ties the file of ties
 * @param people the file of people
 */
record TieFiles(String name, Path ties, Optional<Path> people) {
  private static final String ENDING = "\\.(csv|tsv|txt|dl)";
  private static final Pattern TIES =
      Pattern.compile("(|.+-)(ties|edges)" + ENDING, Pattern.CASE_INSENSITIVE);
  private static final List<String> PEOPLE = List.of("people", "nodes");

  /** The files of a folder that may be tables, by name. */
  static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> fileName(file).toLowerCase(Locale.ROOT).matches(".*" + ENDING))
          .filter(file -> Files.isRegularFile(file) && !fileName(file).equals(Networks.FILE))
          .sorted(Comparator.comparing(TieFiles::fileName))
          .toList();
    }
  }

  /** Those among the tables of a folder, by the names of the files. */
  static List<TieFiles> among(List<Path> tables) {
    Set<String> names = new HashSet<>();
    List<TieFiles> found = new ArrayList<>();
    for (Path file : tables) {
      Matcher matcher = TIES.matcher(fileName(file));
      if (matcher.matches()) {
        String start = matcher.group(1);
        String name = start.isEmpty() ? fileName(file) : start.substring(0, start.length() - 1);
        found.add(
            new TieFiles(names.add(name) ? name : fileName(file), file, people(start, tables)));
      }
    }
    return found;
  }

  private static Optional<Path> people(String start, List<Path> tables) {
    return PEOPLE.stream()
        .flatMap(
            end ->
                tables.stream()
                    .filter(
                        file ->
                            fileName(file)
                                .toLowerCase(Locale.ROOT)
                                .matches(
                                    Pattern.quote(start.toLowerCase(Locale.ROOT)) + end + ENDING)))
        .findFirst();
  }

  static String fileName(Path file) {
    return file.getFileName().toString();
  }
}
