package org.concertive.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.concertive.model.LeadershipSystem;
import org.concertive.shape.SystemShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A large JSON document, read in parts on all processors. It is cut between objects of its lists,
 * and each part is read as a document of its own: what opens the list it starts in, its share of
 * the bytes, and the brackets that close the list it ends in.
 *
 * <p>A part cannot say where in the document something is wrong, so when anything is, there is no
 * answer here: then the document must be read as one.
 */
final class DocumentParts {
  /** Parts of fewer bytes are not worth their while. */
  private static final int LEAST = 1 << 18;

  private final byte[] content;
  private final Limits limits;
  private final List<Cut> cuts;

  /** Whether something is wrong with a part, so that no other need be read to its end. */
  private volatile boolean isRefused;

  private DocumentParts(byte[] content, Limits limits, int parts) {
    this.content = content;
    this.limits = limits;
    this.cuts = cuts(content, parts);
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
    return new DocumentParts(content, limits, parts).read();
  }

  private static List<Cut> cuts(byte[] content, int parts) {
    List<Cut> cuts = new ArrayList<>();
    IntStream.range(1, parts)
        .parallel()
        .mapToObj(part -> Cut.near(content, (int) ((long) content.length * part / parts)))
        .filter(Objects::nonNull)
        .forEachOrdered(
            cut -> {
              if (cuts.isEmpty() || cuts.get(cuts.size() - 1).start() < cut.start()) {
                cuts.add(cut);
              }
            });
    return cuts;
  }

  private Optional<LeadershipSystem> read() {
    List<@Nullable Object[]> parts =
        IntStream.rangeClosed(0, cuts.size())
            .parallel()
            .mapToObj(this::slots)
            .filter(Objects::nonNull)
            .toList();
    if (parts.size() <= cuts.size() || !isWhole(parts)) {
      return Optional.empty();
    }
    try {
      return Optional.of(SystemShape.SYSTEM.build(parts));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the first part has all that is required, and no field stands in the document twice. */
  private boolean isWhole(List<@Nullable Object[]> parts) {
    for (int i = 0; i < SystemShape.SYSTEM.required(); i++) {
      if (parts.get(0)[i] == null) {
        return false;
      }
    }
    for (int later = 1; later < parts.size(); later++) {
      PartedList list = cuts.get(later - 1).list();
      for (@Nullable Object[] earlier : parts.subList(0, later)) {
        if (areTwice(earlier, parts.get(later), list.field(), list.inner())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether any field is in both, other than the one a part goes on with. */
  private static boolean areTwice(
      @Nullable Object[] earlier, @Nullable Object[] later, int goesOn, int inner) {
    for (int i = 0; i < later.length; i++) {
      if (earlier[i] == null || later[i] == null) {
        continue;
      }
      if (i != goesOn
          || (earlier[i] instanceof Object[] section
              && areTwice(section, (Object[]) later[i], inner, -1))) {
        return true;
      }
    }
    return false;
  }

  /** The slots of a part; null when something is wrong with it. */
  private @Nullable Object @Nullable [] slots(int part) {
    ProblemLog log = new ProblemLog(0);
    try (JsonParser parser = Parsers.json(document(part), limits)) {
      Reading in = new Reading(parser, Format.JSON, limits, log, false);
      @Nullable Object[] slots =
          parser.nextToken() == JsonToken.START_OBJECT ? Codecs.SYSTEM.part(in) : null;
      if (slots != null && parser.nextToken() == null && log.isEmpty() && !in.isNewer()) {
        return slots;
      }
    } catch (Reading.Stopped | JacksonException e) {
      // Read as one, the document tells what it is.
    }
    isRefused = true;
    return null;
  }

  /** The document a part makes. */
  private InputStream document(int part) {
    boolean isFirst = part == 0;
    boolean isLast = part == cuts.size();
    int from = isFirst ? Utf8.startOf(content) : cuts.get(part - 1).start();
    int to = isLast ? content.length : cuts.get(part).end();
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                text(isFirst ? "" : cuts.get(part - 1).list().opening()),
                bytes(from, to),
                text(isLast ? "" : cuts.get(part).list().closing()))));
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
}
