package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concertive.Concertive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short documents as people write them, and what the rules say about them. A case is a title after
 * {@code ===}, a document without its first three lines, and expectations: {@code #+ RULE text} for
 * a finding of the rule whose pointer, severity, subject or message contains the text, {@code #-
 * RULE text} for none.
 */
class UseCasesTest {
  private static final Path CASES = Path.of("src/test/resources/rules");

  /** A document and the lines that say what must be found in it. */
  record UseCase(String title, String document, List<String> expectations) {
    static UseCase of(Path file, String text) {
      List<String> lines = text.lines().toList();
      StringBuilder document =
          new StringBuilder("format: concertive/1.0\nid: oak-hill\ntitle: Oak Hill\n");
      List<String> expectations = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        if (line.startsWith("#")) {
          expectations.add(line);
        } else {
          document.append(line).append('\n');
        }
      }
      return new UseCase(
          file.getFileName() + ": " + lines.get(0), document.toString(), expectations);
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static List<UseCase> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().flatMap(UseCasesTest::read).toList();
    }
  }

  private static Stream<UseCase> read(Path file) {
    try {
      return Stream.of(Files.readString(file).split("(?m)^=== "))
          .skip(1)
          .map(text -> UseCase.of(file, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void rules_find_what_the_case_expects(UseCase useCase) {
    ValidationReport report = RuleSet.standard().check(Concertive.parse(useCase.document()));
    assertThat(useCase.expectations()).isNotEmpty();
    for (String expectation : useCase.expectations()) {
      String[] words = expectation.split(" ", 3);
      String text = words.length < 3 ? "" : words[2];
      assertThat(Rules.find(words[1])).as(expectation).isPresent();
      List<Diagnostic> found =
          report.of(words[1]).stream().filter(diagnostic -> says(diagnostic, text)).toList();
      assertThat(found.isEmpty())
          .as("%s, in a report with %s", expectation, report)
          .isEqualTo(words[0].equals("#-"));
    }
  }

  private static boolean says(Diagnostic diagnostic, String text) {
    return Stream.of(
            diagnostic.pointer(),
            diagnostic.severity().name().toLowerCase(Locale.ROOT),
            diagnostic.subject().id(),
            diagnostic.message())
        .anyMatch(part -> part.contains(text));
  }
}
