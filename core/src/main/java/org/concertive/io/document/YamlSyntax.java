package org.concertive.io.document;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concertive.text.Text;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Explains faults of YAML syntax to people who write YAML but do not know its grammar. */
final class YamlSyntax {
  /** A fault: its place, and its message. */
  record Fault(long mark, String message) {}

  private static final String NO_FIELD = "could not find expected ':'";
  private static final Pattern FIELD = Pattern.compile("[ -]*([A-Za-z]+) *[:=：] *(\\S.*)");
  private static final Pattern WITHOUT_SPACE = Pattern.compile("[ -]*[A-Za-z]+:[^\\s/].*");
  private static final String COLON = "mapping values are not allowed";
  private static final String BLOCK = "expected chomping or indentation";

  private final int lineNumber;
  private final String line;
  private final int column;
  private final String problem;
  private final String start;

  private YamlSyntax(byte[] content, Mark mark, String problem, Optional<Mark> context) {
    this.lineNumber = mark.getLine() + 1;
    this.line = line(content, mark.getLine());
    this.problem = problem;
    this.column = problem.startsWith(BLOCK) ? sign(line, mark.getColumn()) : mark.getColumn();
    this.start = context.map(m -> " opened on line " + (m.getLine() + 1)).orElse("");
  }

  static Fault of(byte[] content, JsonParser parser, JacksonException stop) {
    if (stop.getCause() instanceof MarkedYamlEngineException e && e.getProblemMark().isPresent()) {
      String problem = String.valueOf(e.getProblem());
      // What should have been a field is noticed only after its line.
      Mark mark =
          (problem.startsWith(NO_FIELD) ? e.getContextMark() : e.getProblemMark()).orElseThrow();
      YamlSyntax syntax = new YamlSyntax(content, mark, problem, e.getContextMark());
      String before = mark.getLine() == 0 ? "" : line(content, mark.getLine() - 1);
      if (problem.startsWith(COLON) && WITHOUT_SPACE.matcher(before).matches()) {
        int start = CharMatcher.anyOf(" -").negate().indexIn(before);
        return new Fault(Marks.of(mark.getLine(), start + 1), noField(before));
      }
      return new Fault(Marks.of(syntax.lineNumber, syntax.column + 1), syntax.message());
    }
    long here = Marks.of(parser.currentTokenLocation());
    if (stop.getCause() instanceof YamlVersionException) {
      return new Fault(
          here,
          "The document asks for another version of YAML. Remove the line that starts with %.");
    }
    return stop.getOriginalMessage().startsWith("Expected a property name")
        ? new Fault(here, "The name of a field must be plain text.")
        : new Fault(here, "This cannot be read as YAML.");
  }

  private String message() {
    if (problem.startsWith("found character '\\t")) {
      return "Tabs cannot indent YAML. Use spaces.";
    }
    if (problem.startsWith("found character") || problem.startsWith(BLOCK)) {
      return quotes();
    }
    if (problem.startsWith(COLON)) {
      return "A colon is not allowed here. Text that contains a colon and a space must be in quotes; the fields of an object must start in the same column.";
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return "A list cannot start here. Start it on a line of its own, or write it in brackets: [a, b].";
    }
    if (problem.startsWith("found unexpected end of stream")) {
      return "The quotes"
          + start
          + " do not close. Perhaps one is missing, or the file was cut off.";
    }
    if (problem.contains("<stream end>")) {
      return "The brackets"
          + start
          + " do not close. Perhaps one is missing, or the file was cut off.";
    }
    if (problem.startsWith("expected ',' or")) {
      return "A comma or a closing bracket is expected here, inside the brackets" + start + ".";
    }
    if (problem.startsWith(NO_FIELD)) {
      return noField(line);
    }
    if (problem.contains("escape")) {
      return "In double quotes \\ starts an escape such as \\n. For a backslash itself write \\\\, or use single quotes.";
    }
    if (problem.contains("but found")) {
      return "This does not fit its surroundings. Check the indentation, quotes and brackets here and in the line above.";
    }
    return "This cannot be read as YAML. Check the indentation, quotes and brackets here and in the line above.";
  }

  /** The message for a line that would be a field or an entry with a blank more. */
  private static String noField(String line) {
    String text = line.strip();
    if (text.matches("-[^\\s-].*")) {
      return "This line is not an entry of a list. An entry starts with a hyphen and a space: - "
          + Text.shortened(text.substring(1))
          + ".";
    }
    Matcher field = FIELD.matcher(line);
    return "This line is not a field. A field is a name, a colon, a space and a value: "
        + (field.matches() ? field.group(1) + ": " + Text.shortened(field.group(2)) : "name: value")
        + ".";
  }

  /** The column of a sign that only looks like the start of a block; the parser stops after it. */
  private static int sign(String line, int column) {
    int before =
        Math.min(
            line.length(),
            line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length()))));
    int sign = Math.max(line.lastIndexOf('>', before), line.lastIndexOf('|', before));
    return sign < 0 ? column : line.codePointCount(0, sign);
  }

  /** The message for text that starts with a character reserved by YAML. */
  private String quotes() {
    String text =
        column >= line.codePointCount(0, line.length())
            ? ""
            : line.substring(line.offsetByCodePoints(0, column)).split("[,\\]}#]", 2)[0].strip();
    String sign = text.isEmpty() ? "this" : "\"" + text.charAt(0) + "\"";
    String rule = "Text that starts with " + sign + " must be in quotes.";
    if (text.matches(">=?\\s*[0-9]+%?")) {
      String words =
          text.startsWith(">=")
              ? "at least " + text.substring(2).strip()
              : "more than " + text.substring(1).strip();
      return rule + " Write \"" + text + "\" or " + words + ".";
    }
    return text.isEmpty() ? rule : rule + " Write " + Text.quoted(text) + ".";
  }

  private static String line(byte[] content, int number) {
    int start = Utf8.startOf(content);
    for (int line = 0; line < number && start < content.length; start++) {
      line +=
          content[start] == '\n'
                  || (content[start] == '\r'
                      && (start + 1 == content.length || content[start + 1] != '\n'))
              ? 1
              : 0;
    }
    int end = start;
    while (end < content.length && content[end] != '\n' && content[end] != '\r') {
      end++;
    }
    return new String(content, start, Math.min(end - start, 4096), StandardCharsets.UTF_8);
  }
}
