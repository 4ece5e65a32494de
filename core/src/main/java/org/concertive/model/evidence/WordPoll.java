package org.concertive.model.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * A poll that asks each person for a few words about something, as a group does to see how far its
 * members mean the same by a term. It gathers words, not votes.
 *
 * @see "Supovitz, D'Auria & Spillane 2019"
 */
@Value.Immutable
public interface WordPoll extends Entity {
  /** What is asked. */
  String prompt();

  /** How many words a response may have; 3 by default. */
  @Value.Default
  default int maxWords() {
    return 3;
  }

  /**
   * What was answered: a list of words a person, in document order. Words are in lower case and
   * without space around them. Empty when no response is recorded.
   */
  List<List<String>> responses();

  @Override
  default String label() {
    return Text.shortened(prompt());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** The words of a response: what stands between commas or semicolons. */
  static List<String> words(String response) {
    return words(Arrays.asList(response.split("[,;]", -1)));
  }

  private static List<String> words(List<String> response) {
    return response.stream()
        .map(word -> word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** A poll without responses. */
  static WordPoll of(String id, String prompt) {
    return builder(id, prompt).build();
  }

  /** Starts a poll. */
  static Builder builder(String id, String prompt) {
    return new Builder().id(id).prompt(prompt);
  }

  /** Builds a poll; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableWordPoll.Builder {
    Builder() {}

    /** Sets what was answered: a text a person, with commas or semicolons between the words. */
    public Builder responses(String... responses) {
      return responses(Stream.of(responses).map(WordPoll::words).toList());
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished poll.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()},
     *     or a response has more words than the poll allows
     */
    @Override
    public WordPoll build() {
      WordPoll built = Ids.checked(super.build(), Entity::id);
      for (List<String> response : built.responses()) {
        for (String word : response) {
          if (!words(word).equals(List.of(word))) {
            throw new IllegalArgumentException(
                "The word \"%s\" in the poll \"%s\" must be in lower case, without commas, semicolons and space around it."
                    .formatted(word, built.id()));
          }
        }
        if (response.size() > built.maxWords()) {
          throw new IllegalArgumentException(
              "The response \"%s\" has %d words, but the poll \"%s\" allows at most %d (maxWords)."
                  .formatted(
                      String.join(", ", response), response.size(), built.id(), built.maxWords()));
        }
      }
      return built;
    }
  }
}
