package org.concertive.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concertive.text.Printable;
import org.concertive.text.Text;

/**
 * A message with named slots, {@code It is not clear whether {holder} is …}, parsed once. A slot
 * may end in the plural of what it counts: {@code {n routines}} prints "1 routine" or "2 routines".
 */
final class Template {
  private final String text;
  private final List<String> texts = new ArrayList<>();
  private final List<String> slots = new ArrayList<>();
  private final List<String> plurals = new ArrayList<>();

  /**
   * Parses a message.
   *
   * @throws IllegalArgumentException when a brace is not closed
   */
  Template(String template) {
    text = template;
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException(
            "The message " + Text.quoted(template) + " must close every brace it opens.");
      }
      texts.add(template.substring(at, open));
      String slot = template.substring(open + 1, close);
      int space = slot.indexOf(' ');
      slots.add(space < 0 ? slot : slot.substring(0, space));
      plurals.add(space < 0 ? "" : slot.substring(space));
      at = close + 1;
    }
    texts.add(template.substring(at));
  }

  /** The names of the slots, in the order of the message. */
  List<String> slots() {
    return Collections.unmodifiableList(slots);
  }

  /** The message with its slots filled; each must have a value. */
  String fill(Map<String, String> values) {
    StringBuilder message = new StringBuilder(texts.get(0));
    for (int i = 0; i < slots.size(); i++) {
      String value = Printable.text(Objects.requireNonNull(values.get(slots.get(i))));
      message.append(value).append(noun(value, plurals.get(i))).append(texts.get(i + 1));
    }
    return message.toString();
  }

  /** The message as written, with its slots in braces. */
  @Override
  public String toString() {
    return text;
  }

  private static String noun(String count, String plural) {
    if (!count.equals("1") || plural.isEmpty()) {
      return plural;
    }
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.substring(0, plural.length() - 1);
  }
}
