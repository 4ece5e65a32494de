package org.concertive.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A message with named slots, {@code It is not clear whether {holder} is …}, split once. */
final class Template {
  private final List<String> texts = new ArrayList<>();
  private final List<String> slots = new ArrayList<>();

  Template(String text) {
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      texts.add(text.substring(at, open));
      slots.add(text.substring(open + 1, close));
      at = close + 1;
    }
    texts.add(text.substring(at));
  }

  List<String> slots() {
    return List.copyOf(slots);
  }

  /**
   * The message with the slots filled.
   *
   * @throws IllegalStateException when a slot has no value: the rule forgot an argument
   */
  String fill(Map<String, String> values) {
    StringBuilder message = new StringBuilder(texts.get(0));
    for (int i = 0; i < slots.size(); i++) {
      String value = values.get(slots.get(i));
      if (value == null) {
        throw new IllegalStateException(
            "The message slot {" + slots.get(i) + "} must have a value.");
      }
      message.append(value).append(texts.get(i + 1));
    }
    return message.toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(texts.get(0));
    for (int i = 0; i < slots.size(); i++) {
      text.append('{').append(slots.get(i)).append('}').append(texts.get(i + 1));
    }
    return text.toString();
  }
}
