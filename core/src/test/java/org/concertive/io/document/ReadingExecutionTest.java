package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.concertive.execution.Execution;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingExecutionTest {
  private static final LeadershipSystem MANY_PEOPLE =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              IntStream.range(0, 5000)
                  .mapToObj(i -> Person.of("p" + i, "Person " + i))
                  .toArray(Person[]::new));

  @ParameterizedTest
  @EnumSource(Format.class)
  void a_listener_hears_how_many_bytes_are_read(Format format) {
    byte[] content = Documents.write(MANY_PEOPLE, format).getBytes(UTF_8);
    List<Long> heard = new ArrayList<>();
    Execution execution =
        Execution.here()
            .heardBy(
                (done, total) -> {
                  assertThat(total).isEqualTo(content.length);
                  heard.add(done);
                  return true;
                });
    assertThat(Documents.read(content, format, Limits.STANDARD, execution).orThrow())
        .isEqualTo(MANY_PEOPLE);
    assertThat(heard).hasSizeGreaterThan(3).isSorted().endsWith((long) content.length);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void a_listener_can_cancel(Format format) {
    byte[] content = Documents.write(MANY_PEOPLE, format).getBytes(UTF_8);
    Execution execution = Execution.here().heardBy((done, total) -> false);
    assertThatThrownBy(() -> Documents.read(content, format, Limits.STANDARD, execution))
        .isInstanceOf(CancellationException.class)
        .hasMessageMatching(
            "The computation was cancelled after \\d+ of " + content.length + " bytes\\.");
  }
}
