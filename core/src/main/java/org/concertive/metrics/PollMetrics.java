package org.concertive.metrics;

import static org.concertive.catalogue.Sources.JACCARD_1901;
import static org.concertive.catalogue.Sources.SUPOVITZ_DAURIA_SPILLANE_2019;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.WordPoll;
import org.concertive.statistics.PairwiseJaccard;
import org.concertive.statistics.Result;

/** How far those who answer a poll mean the same. */
public final class PollMetrics {
  private static final int ENOUGH = 2;

  /**
   * M-71. How far the responses to a poll agree, by poll.
   *
   * <p>Example: three people answer {trust, inquiry, action}, {trust, action, team} and {trust,
   * voice, team}: all name "trust", 3/3; two of them share on average (2/4 + 1/5 + 2/4)/3 = 0.4 of
   * their words.
   *
   * <p>Linear in the responses: see {@link PairwiseJaccard#mean}.
   *
   * @see "Supovitz, D'Auria & Spillane 2019; Jaccard 1901"
   */
  public static final Metric<Table> POLL_AGREEMENT =
      Metric.table("M-71", "poll-agreement", "Agreement in polls")
          .means(
              "Share of respondents who name the most frequent word, which the value is about; of"
                  + " equally frequent words the first to appear. And the mean, over all pairs of"
                  + " respondents, of the share of their words that both name. There is a row for"
                  + " every poll. Responses without words are left out.")
          .is("modal word: responses with it ÷ responses; overlap: mean of |A ∩ B| ÷ |A ∪ B|")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.EVIDENCE)
          .undefinedWhen(
              "no poll is recorded; a cell: there are fewer than two responses; an overlap: a"
                  + " response has more than "
                  + PairwiseJaccard.MOST
                  + " words")
          .sources(
              SUPOVITZ_DAURIA_SPILLANE_2019.asWhole(),
              JACCARD_1901.says("elements in common ÷ elements in all"))
          .computed((index, view) -> agreement(index));

  private static Result<Table> agreement(SystemIndex index) {
    List<WordPoll> polls = index.nodes(WordPoll.class).stream().map(Node::value).toList();
    return polls.isEmpty()
        ? noPoll()
        : Result.of(
            new Table(
                polls.stream().map(WordPoll::id).toList(),
                List.of("modal word", "overlap"),
                polls.stream().map(poll -> agreement(responses(poll))).toList()));
  }

  private static List<Result<Value>> agreement(List<Set<String>> responses) {
    if (responses.size() < ENOUGH) {
      Result<Value> tooFew =
          Result.undefined(Result.Code.TOO_FEW, "there are fewer than two responses", "responses");
      return List.of(tooFew, tooFew);
    }
    return List.of(modalWord(responses), overlap(responses));
  }

  private static Result<Value> modalWord(List<Set<String>> responses) {
    String modal = "";
    int most = 0;
    for (Map.Entry<String, Integer> word : frequencies(responses).entrySet()) {
      if (word.getValue() > most) {
        modal = word.getKey();
        most = word.getValue();
      }
    }
    return Result.of(
        Value.ratio(most, responses.size())
            .about(new Contributor(modal, modal, OptionalDouble.empty())));
  }

  private static Result<Value> overlap(List<Set<String>> responses) {
    Optional<Set<String>> longest =
        responses.stream().filter(words -> words.size() > PairwiseJaccard.MOST).findFirst();
    return longest.isPresent()
        ? Result.undefined(
            Result.Code.NOT_APPLICABLE,
            "a response has " + longest.get().size() + " words, more than " + PairwiseJaccard.MOST)
        : PairwiseJaccard.mean(responses).map(Value::of);
  }

  /**
   * M-71b. How many respondents name each word, by poll.
   *
   * <p>Example: to the poll "practice", three people answer {trust, inquiry, action}, {trust,
   * action, team} and {trust, voice, team}: "practice trust" 3, "practice action" 2.
   *
   * @see "Supovitz, D'Auria & Spillane 2019"
   */
  public static final Metric<Counts> POLL_WORDS =
      Metric.counts("M-71b", "poll-words", "Words in polls")
          .means(
              "How many respondents name each word, by poll and in the order in which the words"
                  + " first appear.")
          .is("responses with the word")
          .in(Unit.of("respondents"), Range.atLeast(0).whole())
          .needs(Aspect.EVIDENCE)
          .undefinedWhen("no response to a poll is recorded")
          .sources(SUPOVITZ_DAURIA_SPILLANE_2019.asWhole())
          .computed((index, view) -> words(index));

  private static Result<Counts> words(SystemIndex index) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Node<WordPoll> poll : index.nodes(WordPoll.class)) {
      frequencies(responses(poll.value()))
          .forEach((word, count) -> counts.put(poll.value().id() + " " + word, count));
    }
    return counts.isEmpty() ? noPoll() : Result.of(new Counts(counts));
  }

  private static <R> Result<R> noPoll() {
    return Result.undefined(
        Result.Code.NONE_RECORDED, "no response to a poll is recorded", "responses");
  }

  private static Map<String, Integer> frequencies(List<Set<String>> responses) {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    responses.forEach(words -> words.forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    return frequencies;
  }

  private static List<Set<String>> responses(WordPoll poll) {
    return poll.responses().stream()
        .filter(words -> !words.isEmpty())
        .<Set<String>>map(LinkedHashSet::new)
        .toList();
  }

  static final List<Metric<?>> METRICS = List.of(POLL_AGREEMENT, POLL_WORDS);

  private PollMetrics() {}
}
