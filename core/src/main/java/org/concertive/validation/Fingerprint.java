package org.concertive.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes a finding the same one in another version of a description: its rule, the field, the
 * entities it is about or refers to, and the other values of its message. Lines, the order of
 * lists, names, guesses and thresholds do not count.
 */
final class Fingerprint {
  private static final int LENGTH = 12;
  private static final Pattern POSITION = Pattern.compile("/[0-9]+(?=/|$)");
  private static final Set<String> NOT_COUNTED = Set.of("name", "maybe");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" ,→\"()\n")).omitEmptyStrings();

  private Fingerprint() {}

  static String of(
      Rule rule,
      Subject subject,
      String pointer,
      Map<String, String> arguments,
      Collection<Subject> related) {
    Set<String> ids =
        related.stream().map(Subject::id).collect(Collectors.toCollection(TreeSet::new));
    ids.add(subject.id());
    // Words in no order: which of two things is the first, or where a circle starts, follows lists.
    Set<String> values = new TreeSet<>();
    arguments.forEach(
        (slot, value) -> {
          if (!NOT_COUNTED.contains(slot) && !rule.reads(slot)) {
            for (String part : WORDS.split(value)) {
              if (!ids.contains(part)) {
                values.add(part);
              }
            }
          }
        });
    String field = POSITION.matcher(pointer).replaceAll("");
    return Hashing.murmur3_128()
        .hashString(String.join("\n", rule.id(), field, ids.toString(), values.toString()), UTF_8)
        .toString()
        .substring(0, LENGTH);
  }
}
