package org.concertive.model.evidence;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
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
   * What was answered, a text a person, in document order, as written; {@link #words(String)} reads
   * the words in it. Empty when no response is recorded.
   */
  List<String> responses();

  /**
   * The words of a response in the order written, each once, without spaces around it and in lower
   * case. Where the response has a comma or semicolon, words are what stands between them and may
   * have spaces inside; otherwise, what stands between spaces. Linear in the length of the
   * response.
   */
  static Set<String> words(String response) {
    boolean listed = response.indexOf(',') >= 0 || response.indexOf(';') >= 0;
    Set<String> words = new LinkedHashSet<>();
    for (String part : response.split(listed ? "[,;]" : "\\s+", -1)) {
      String word = part.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return Collections.unmodifiableSet(words);
  }

  @Override
  default String label() {
    return Entity.shortened(prompt());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
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

    /** Sets what was answered. */
    public Builder responses(String... responses) {
      return responses(Arrays.asList(responses));
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
     * The finished word poll.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public WordPoll build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
