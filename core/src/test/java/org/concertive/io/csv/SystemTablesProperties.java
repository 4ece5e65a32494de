package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.evidence.Measurement;
import org.concertive.model.evidence.MeasurementSummary;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tie;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;

/** What is written as tables is the same when it is read. */
class SystemTablesProperties {
  private static final String SYMBOLS = "ab,;\t\"'=-+@ é😀|1.%/";

  @Property(tries = 80)
  void tables_give_back_what_they_hold(@ForAll("systems") LeadershipSystem system) {
    LeadershipSystem again = read(SomeTables.EMPTY, tables(system)).orThrow();
    assertThat(again.units()).isEqualTo(system.units());
    assertThat(again.people()).isEqualTo(system.people());
    assertThat(again.positions()).isEqualTo(system.positions());
    assertThat(again.roleGroups()).isEqualTo(system.roleGroups());
    assertThat(again.teams()).isEqualTo(system.teams());
    assertThat(again.appointments()).isEqualTo(system.appointments());
    assertThat(again.ties()).isEqualTo(system.ties());
    assertThat(again.activities()).isEqualTo(system.activities());
    assertThat(again.timeUse()).isEqualTo(system.timeUse());
    assertThat(again.adoption()).isEqualTo(system.adoption());
    assertThat(again.measurements()).isEqualTo(system.measurements());
    assertThat(tables(again)).isEqualTo(tables(system));
  }

  @Property(tries = 30)
  void reading_the_tables_of_a_system_into_it_changes_nothing(
      @ForAll("systems") LeadershipSystem system) {
    assertThat(read(system, tables(system)).orThrow()).isEqualTo(system);
  }

  private static Map<String, String> tables(LeadershipSystem system) {
    Map<String, String> tables = new LinkedHashMap<>();
    for (SystemTable<?> table : SystemTables.TABLES) {
      tables.put(table.file(), new WrittenRows<>(table, system).toString());
    }
    return tables;
  }

  private static TablesResult read(LeadershipSystem system, Map<String, String> tables) {
    List<CsvSource> sources = new ArrayList<>();
    tables.forEach((file, text) -> sources.add(CsvSource.text(text).named(file)));
    return SystemTables.read(system, sources, CsvOptions.STANDARD);
  }

  @Provide
  Arbitrary<LeadershipSystem> systems() {
    return Arbitraries.longs().map(seed -> new Making(new Random(seed)).system());
  }

  /** Makes a system of what tables hold, with awkward names. */
  private record Making(Random random) {
    LeadershipSystem system() {
      List<Sourced> all = new ArrayList<>();
      all.addAll(some(i -> unit("u" + i)));
      all.addAll(some(i -> person("p." + i)));
      all.addAll(some(i -> position("Post_" + i)));
      all.addAll(some(i -> group("g" + i)));
      all.addAll(some(i -> team("t" + i)));
      all.addAll(List.of(Routine.of("r0", text()), Routine.of("r1", text())));
      all.addAll(List.of(Innovation.of("i0", text()), Instrument.of("s0", text())));
      all.addAll(some(i -> appointment()));
      all.addAll(some(i -> tie()));
      all.addAll(some(i -> activity("a" + i)));
      all.addAll(some(i -> timeUse()));
      all.addAll(some(i -> adoption()));
      all.addAll(some(i -> measurement()));
      return SomeTables.EMPTY.with(all.toArray(Sourced[]::new));
    }

    private <T> List<T> some(IntFunction<T> one) {
      // Three of each kind of thing, so that references to the first three never dangle.
      return IntStream.range(0, 3).mapToObj(one).toList();
    }

    private <T> Optional<T> maybe(T value) {
      return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <E extends Enum<E>> E any(Class<E> type) {
      E[] all = type.getEnumConstants();
      return all[random.nextInt(all.length)];
    }

    private String text() {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(8); i > 0; i--) {
        text.appendCodePoint(SYMBOLS.codePoints().toArray()[random.nextInt(19)]);
      }
      return text.append("y").toString();
    }

    private Ref<OrgUnit> unit() {
      return Ref.to("u" + random.nextInt(3));
    }

    private String actor() {
      return List.of("p.", "Post_", "g", "t", "u").get(random.nextInt(5)) + random.nextInt(3);
    }

    private TimePoint time() {
      return TimePoint.parse(
          List.of("2014", "2014-05", "2014-05-04", "2014/15", "2015-03-04").get(random.nextInt(5)));
    }

    private Optional<TimeSpan> period() {
      return switch (random.nextInt(4)) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(TimeSpan.of(time()));
        case 2 -> Optional.of(TimeSpan.from(time()));
        default -> Optional.of(TimeSpan.until(time()));
      };
    }

    private Quantity quantity() {
      return Quantity.parse(
          List.of("8", "7-12", ">70", ">=1", "<=3", "<5", "~200", "all").get(random.nextInt(8)));
    }

    private BigDecimal number() {
      return BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(8));
    }

    private Map<String, String> attributes() {
      return random.nextBoolean() ? Map.of() : Map.of("years at school", text());
    }

    private OrgUnit unit(String id) {
      return OrgUnit.builder(id, text())
          .kind(any(OrgUnitKind.class))
          .level(maybe(any(OrgLevel.class)))
          .parent(maybe(unit()))
          .represents(maybe(quantity()))
          .attributes(attributes())
          .build();
    }

    private Person person(String id) {
      return Person.builder(id, text())
          .pseudonym(random.nextBoolean())
          .homeUnit(maybe(unit()))
          .roleTypes(any(RoleType.class), any(RoleType.class))
          .attributes(attributes())
          .build();
    }

    private Position position(String id) {
      return Position.builder(id, random.nextBoolean() ? "Principal" : text())
          .unit(maybe(unit()))
          .roleType(any(RoleType.class))
          .level(maybe(any(OrgLevel.class)))
          .seats(quantity())
          .per(maybe(any(OrgUnitKind.class)))
          .attributes(attributes())
          .build();
    }

    private RoleGroup group(String id) {
      return RoleGroup.builder(id, text())
          .unit(maybe(unit()))
          .roleType(any(RoleType.class))
          .level(maybe(any(OrgLevel.class)))
          .count(quantity())
          .attributes(attributes())
          .build();
    }

    private Team team(String id) {
      return Team.builder(id, text())
          .unit(maybe(unit()))
          .kind(maybe(any(Team.Kind.class)))
          .level(maybe(any(OrgLevel.class)))
          .per(maybe(any(OrgUnitKind.class)))
          .declaredSize(maybe(quantity()))
          .membershipListed(any(Team.Listing.class))
          .charge(maybe(text()))
          .memberships(
              TeamMembership.builder(actor())
                  .memberRole(maybe(any(TeamMembership.Role.class)))
                  .count(maybe(quantity()))
                  .period(period())
                  .build())
          .attributes(attributes())
          .build();
    }

    private Appointment appointment() {
      return Appointment.builder("p." + random.nextInt(3), "Post_" + random.nextInt(3))
          .period(period())
          .build();
    }

    private Tie tie() {
      return Tie.builder(actor(), actor(), any(Tie.Kind.class))
          .weight(maybe(number().add(BigDecimal.ONE)))
          .subject(maybe(text()))
          .when(maybe(time()))
          .instrument(maybe(Ref.to("s0")))
          .build();
    }

    private JointActivity activity(String id) {
      JointActivity.Builder activity =
          JointActivity.builder(id, text())
              .routine(maybe(Ref.to("r" + random.nextInt(2))))
              .when(period())
              .unit(maybe(unit()));
      Arrays.stream(Participation.Part.values())
          .limit(random.nextInt(3))
          .map(
              part ->
                  Participation.builder(actor(), part)
                      .present(any(Answer.class))
                      .expected(random.nextBoolean())
                      .build())
          .forEach(activity::addParticipation);
      return activity.build();
    }

    private TimeUse timeUse() {
      return TimeUse.builder(actor(), any(TimeUse.Category.class))
          .share(maybe(BigDecimal.valueOf(random.nextInt(1000), 3)))
          .minutes(maybe(random.nextInt(600)))
          .method(any(TimeUse.Method.class))
          .when(maybe(time()))
          .build();
    }

    private AdoptionObservation adoption() {
      return AdoptionObservation.builder(Ref.to("i0"), unit(), time())
          .adopting(maybe(random.nextInt(9)))
          .total(maybe(random.nextInt(9)))
          .percent(
              maybe(
                  Magnitude.parse(
                      List.of("47.5%", "more than 80%", "large-majority").get(random.nextInt(3)))))
          .build();
    }

    private Measurement measurement() {
      Measurement.Builder measurement =
          Measurement.builder("graduation", "2014").unit(maybe(unit())).value(maybe(number()));
      return random.nextBoolean()
          ? measurement.n(maybe(random.nextInt(99))).build()
          : measurement
              .summary(
                  MeasurementSummary.builder(random.nextInt(99), number())
                      .sd(maybe(number()))
                      .min(maybe(number()))
                      .max(maybe(number()))
                      .build())
              .build();
    }
  }
}
