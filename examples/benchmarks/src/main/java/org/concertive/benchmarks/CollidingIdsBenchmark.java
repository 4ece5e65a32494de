package org.concertive.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Routine;
import org.concertive.validation.RuleSet;
import org.concertive.validation.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading, indexing and checking people whose ids were all chosen to have one hash code, against
 * people with other ids of the same length.
 */
@State(Scope.Benchmark)
public class CollidingIdsBenchmark {
  private static final int LETTERS = 20;

  @Param({"10000", "100000"})
  private int entities;

  private byte[] alike;
  private byte[] different;

  /** Writes the two documents. */
  @Setup
  public void write() {
    alike = bytes(entities, "Aa");
    different = bytes(entities, "Ac");
  }

  /** Ids of one hash code. */
  @Benchmark
  public ValidationReport alike() {
    return check(alike);
  }

  /** Ids of many hash codes. */
  @Benchmark
  public ValidationReport different() {
    return check(different);
  }

  private static ValidationReport check(byte[] document) {
    return RuleSet.standard()
        .check(SystemIndex.of(Documents.read(document, Format.JSON).orThrow()));
  }

  /** People in one team, expected in one routine, a figure about each. */
  private static byte[] bytes(int people, String zero) {
    List<String> ids = IntStream.range(0, people).mapToObj(i -> id(i, zero)).toList();
    LeadershipSystem system =
        LeadershipSystem.builder("roster", "A roster")
            .people(ids.stream().map(id -> Person.of(id, id)).toList())
            .addTeam(
                Team.builder("team", "Team")
                    .memberships(ids.stream().map(TeamMembership::of).toList())
                    .build())
            .addRoutine(
                Routine.builder("meeting", "Meeting")
                    .expectedParticipants(ids.toArray(new String[0]))
                    .build())
            .figures(
                ids.stream()
                    .map(id -> ReportedFigure.builder("figure-" + id, id, "1").about(id).build())
                    .toList())
            .build();
    return Documents.write(system, Format.JSON).getBytes(StandardCharsets.UTF_8);
  }

  /** The number in binary, written with two pairs of letters: "Aa" and "BB" have one hash code. */
  private static String id(int number, String zero) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < LETTERS; bit++) {
      id.append((number >> bit & 1) == 0 ? zero : "BB");
    }
    return id.toString();
  }
}
