package org.concertive.io.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/** Who seeks advice from, is influenced by or works with whom. */
final class TieTable extends RecordTable<Tie> {
  private static final Pattern OF_A_KIND = Pattern.compile("(?:ties-(\\w+)|(\\w+)-ties)(?:\\..*)?");
  private static final CellWords<Tie.Kind> KINDS = new CellWords<>(Tie.Kind.class, Map.of());

  private final Column<Tie, Ref<Actor>> from =
      must(
          "from",
          CellTypes.refTo(Actor.class),
          Tie::from,
          "Who seeks advice, is influenced, or names the other.",
          TieNames.otherFrom());
  private final Column<Tie, Ref<Actor>> to =
      needs(
          "to",
          CellTypes.refTo(Actor.class),
          tie -> Optional.of(tie.to()),
          "Who is turned to, has the influence, or is named. An empty cell says that nobody was"
              + " named.",
          TieNames.otherTo());
  private final Column<Tie, Tie.Kind> kind =
      may(
          "kind",
          CellTypes.word(Tie.Kind.class),
          tie -> Optional.of(tie.kind()),
          "What sort of tie it is; when empty, the one in the name of the file (ties-advice.csv), or"
              + " other.",
          "relation",
          "tie",
          "network");
  private final Column<Tie, BigDecimal> weight =
      may(
          "weight",
          CellTypes.NUMBER,
          Tie::weight,
          "How strong it is, above 0.",
          "value",
          "strength",
          "frequency");
  private final Column<Tie, String> subject =
      may("subject", CellTypes.TEXT, Tie::subject, "What it is about.", "topic", "about");
  private final Column<Tie, TimePoint> date =
      may(
          "date",
          CellTypes.TIME,
          Tie::when,
          "When it was recorded: the wave of a survey.",
          "when",
          "wave",
          "year",
          "school year");
  private final Column<Tie, Ref<Instrument>> instrument =
      may(
          "instrument",
          CellTypes.refTo(Instrument.class),
          tie -> tie.instrument().map(found -> Ref.to(found.id())),
          "The instrument that recorded it.",
          "survey");

  TieTable() {
    super(
        "ties",
        "A row a tie between two who act.",
        """
        from,to,kind,weight,date
        Ana Díaz,Kim Lee,advice,3,2014/15
        Lee Ash,Ana Díaz,advice,1.5,2014/15
        Kim Lee,,,,
        """,
        "tie",
        "edges",
        "network");
  }

  /** Also a file of the ties of a kind: ties-advice or advice-ties. */
  @Override
  boolean isIn(String fileName) {
    return super.isIn(fileName) || kindOf(fileName).isPresent();
  }

  /** The kind of ties that the name of a file says. */
  private static Optional<Tie.Kind> kindOf(String fileName) {
    Matcher matcher = OF_A_KIND.matcher(fileName);
    return matcher.matches()
        ? KINDS.find(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  @Override
  List<Column<Tie, ?>> pair() {
    return List.of(from, to);
  }

  /** A row without an end records no tie, but somebody who is in the network. */
  @Override
  @Nullable Tie make(Row row) {
    Ref<Actor> start = row.get(from);
    Optional<Ref<Actor>> other = row.find(to);
    if (other.isEmpty()) {
      return null;
    }
    Optional<BigDecimal> strength = row.find(weight);
    if (strength.isPresent() && strength.get().signum() <= 0) {
      throw row.bad(weight, Text.quoted(row.text(weight)) + " must be above 0.");
    }
    return Tie.builder(
            start, other.get(), row.find(kind).or(() -> kindOf(row.file())).orElse(Tie.Kind.OTHER))
        .weight(strength)
        .subject(row.find(subject))
        .when(row.find(date))
        .instrument(row.find(instrument).map(found -> Ref.to(found.id())))
        .build();
  }

  @Override
  Stream<Tie> rows(LeadershipSystem system) {
    return system.ties().stream();
  }
}
