package org.concertive.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.shape.SystemShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A large JSON document, read in parts on all processors. Each part is read as a document of its
 * own: the {@link Outline} of what comes before it, its share of the bytes, and the brackets that
 * end it. Where a part ends and the next one starts is found while the first is being read.
 *
 * <p>A part cannot say where in the document something is wrong, so when anything is, there is no
 * answer here: then the document must be read as one.
 */
final class DocumentParts {
  /** Parts of fewer bytes are not worth their while. */
  private static final int LEAST = 1 << 18;

  /** The time it takes to search a part, of the time it takes to read it. */
  private static final double SEARCHING = 0.17;

  /** What comes after a part: where it starts, and the reading of it, which has begun. */
  private record Rest(Outline.Cut cut, ForkJoinTask<List<@Nullable Object[]>> reading) {}

  private final byte[] content;
  private final Limits limits;
  private final Outline outline;

  /** Whether something is wrong with a part, so that no other need be read to its end. */
  private volatile boolean isRefused;

  private DocumentParts(byte[] content, Limits limits) {
    this.content = content;
    this.limits = limits;
    this.outline = new Outline(content);
  }

  /** The system; empty when the document is small, or when there is something to say of it. */
  static Optional<LeadershipSystem> read(byte[] content, Limits limits) {
    int processors =
        Math.min(
            Runtime.getRuntime().availableProcessors(),
            ForkJoinPool.getCommonPoolParallelism() + 1);
    int parts = Math.min(processors, content.length / LEAST);
    return parts > 1 ? read(content, limits, parts) : Optional.empty();
  }

  /** The same in so many parts, or fewer where there are no places to part it. */
  static Optional<LeadershipSystem> read(byte[] content, Limits limits, int parts) {
    List<@Nullable Object[]> slots =
        new DocumentParts(content, limits).read("", Utf8.startOf(content), parts);
    try {
      return slots.isEmpty() ? Optional.empty() : Optional.of(SystemShape.SYSTEM.build(slots));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The slots of so many parts from here on; none when something is wrong with one of them. */
  private List<@Nullable Object[]> read(String before, int start, int parts) {
    int least = start + (int) ((content.length - start) * share(parts));
    ForkJoinTask<Optional<Rest>> search = ForkJoinTask.adapt(() -> rest(least, parts - 1)).fork();
    @Nullable Object[] own = slots(part(before, start, least, search));
    if (own == null) {
      isRefused = true;
    }
    Optional<Rest> rest = search.join();
    List<@Nullable Object[]> all = new ArrayList<>();
    rest.ifPresent(others -> all.addAll(others.reading().join()));
    if (own == null || all.isEmpty() == rest.isPresent()) {
      return List.of();
    }
    all.add(0, own);
    return all;
  }

  /**
   * How much of so many parts the first one is. The others wait while all before them is searched,
   * so that each must be shorter than the one before it if all are to end together.
   */
  private static double share(int parts) {
    return SEARCHING / (1 - Math.pow(1 - SEARCHING, parts));
  }

  private Optional<Rest> rest(int least, int parts) {
    Outline.Cut cut = parts == 0 ? null : outline.next(least);
    return cut == null
        ? Optional.empty()
        : Optional.of(
            new Rest(cut, ForkJoinTask.adapt(() -> read(cut.before(), cut.start(), parts)).fork()));
  }

  /** The document a part makes. All up to {@code least} is surely its own. */
  private InputStream part(
      String before, int start, int least, ForkJoinTask<Optional<Rest>> search) {
    Supplier<Optional<Outline.Cut>> cut = () -> search.join().map(Rest::cut);
    return new SequenceInputStream(
        Iterators.asEnumeration(
            Stream.<Supplier<InputStream>>of(
                    () -> text(before),
                    () -> bytes(start, least),
                    () -> bytes(least, cut.get().map(Outline.Cut::end).orElse(content.length)),
                    () -> text(cut.get().map(Outline.Cut::after).orElse("")))
                .map(Supplier::get)
                .iterator()));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private InputStream bytes(int from, int to) {
    return new ByteArrayInputStream(content, from, to - from) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return isRefused ? -1 : super.read(into, offset, length);
      }
    };
  }

  private @Nullable Object @Nullable [] slots(InputStream part) {
    ProblemLog log = new ProblemLog(0);
    try (JsonParser parser = Parsers.json(part, limits)) {
      Reading in = new Reading(parser, Format.JSON, limits, log, false);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      @Nullable Object[] slots = Codecs.SYSTEM.slots(in);
      return parser.nextToken() == null && log.isEmpty() && !in.isNewer() ? slots : null;
    } catch (Reading.Stopped | JacksonException e) {
      return null;
    }
  }
}
