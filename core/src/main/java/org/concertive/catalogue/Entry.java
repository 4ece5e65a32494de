package org.concertive.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import org.concertive.text.Text;

/**
 * What a catalogue says about a rule, a metric or a measure of networks: which it is, what it
 * means, and the works it rests on.
 *
 * @param number its number in documentation, such as {@code AUT-03} or {@code M-05b}
 * @param id its name in lower-case words joined by hyphens, such as {@code effective-leaders}
 * @param text what it reports or measures, in words; empty when nothing is said
 * @param sources the works it rests on
 */
public record Entry(String number, String id, String text, List<Citation> sources) {
  private static final Pattern NUMBER = Pattern.compile("[A-Z]+-[0-9]{2,}[a-z]?");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Makes an entry.
   *
   * @throws IllegalArgumentException when the number or the id is not written as above
   */
  public Entry {
    require(
        NUMBER.matcher(number).matches(),
        "The number " + Text.quoted(number),
        "capital letters, a hyphen and at least two digits, such as OAK-01");
    require(
        ID.matcher(id).matches(),
        "The id " + Text.quoted(id) + " of " + number,
        "lower-case words joined by hyphens, such as unnamed-routine");
    sources = List.copyOf(sources);
  }

  private static void require(boolean isMet, String what, String must) {
    if (!isMet) {
      throw new IllegalArgumentException(what + " must be " + must + ".");
    }
  }

  /** An entry that says nothing yet and cites nothing. */
  public static Entry of(String number, String id) {
    return new Entry(number, id, "", List.of());
  }

  /** This entry with another text. */
  public Entry saying(String words) {
    return new Entry(number, id, words, sources);
  }

  /** This entry with other sources. */
  public Entry citing(Citation... works) {
    return new Entry(number, id, text, List.of(works));
  }

  /** The number and the id. */
  @Override
  public String toString() {
    return number + " " + id;
  }
}
