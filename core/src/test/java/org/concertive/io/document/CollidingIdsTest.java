package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.concertive.Concertive;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.junit.jupiter.api.Test;

/** Ids that somebody chose so that all have one hash code. */
class CollidingIdsTest {
  private static final List<String> IDS =
      IntStream.range(0, 4_000).mapToObj(CollidingIdsTest::id).toList();

  /** The number in binary, written with two pairs of letters that have one hash code. */
  private static String id(int number) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < 15; bit++) {
      id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }

  @Test
  void ids_and_references_to_them_have_one_hash_code() {
    assertThat(IDS.stream().distinct()).hasSize(IDS.size());
    assertThat(IDS.stream().map(String::hashCode).distinct()).hasSize(1);
    assertThat(IDS.stream().map(Ref::<Entity>to).map(Ref::hashCode).distinct()).hasSize(1);
  }

  /** What {@link java.util.HashMap} asks before it orders keys of one hash code. */
  @Test
  void a_hash_table_can_order_references() {
    assertThat(Ref.class.getGenericInterfaces())
        .singleElement()
        .hasToString("java.lang.Comparable<org.concertive.model.value.Ref>");
  }

  @Test
  void a_document_with_them_is_read_indexed_and_checked() {
    LeadershipSystem system =
        LeadershipSystem.builder("roster", "A roster")
            .people(IDS.stream().map(id -> Person.of(id, id)).toList())
            .addRoutine(
                Routine.builder("meeting", "Meeting")
                    .expectedParticipants(IDS.toArray(new String[0]))
                    .build())
            .figures(
                IDS.stream()
                    .map(id -> ReportedFigure.builder("figure-" + id, id, "1").about(id).build())
                    .toList())
            .build();
    LeadershipSystem read = Concertive.parse(Documents.write(system, Format.JSON));
    assertThat(read).isEqualTo(system);
    assertThat(Concertive.check(read).of("REF-02")).isEmpty();
  }
}
