package org.concertive.io.document;

import java.util.Set;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.model.LeadershipSystem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads one document from its bytes to its end, whatever its content. */
final class DocumentReader {
  private final String source;
  private final byte[] content;
  private final Format format;
  private final Limits limits;
  private final Steps steps;
  private final Names names = new Names();
  private Set<Long> cuts = Set.of();

  DocumentReader(String source, byte[] content, Format format, Limits limits, Execution execution) {
    this.source = source;
    this.content = content;
    this.format = format;
    this.limits = limits;
    steps = execution.steps(content.length, "bytes");
  }

  DocumentResult read() {
    String refusal = refusal();
    if (refusal != null) {
      return DocumentResult.refused(source, refusal);
    }
    ProblemLog log = new ProblemLog(limits.problems());
    if (format == Format.YAML) {
      YamlText text = new YamlText(content, limits.text());
      YamlSyntax.Fault fault = text.fault();
      if (fault != null) {
        log.only(fault.mark(), "", fault.message());
        return result(null, log);
      }
      cuts = text.cuts();
    }
    int control = format == Format.JSON ? Utf8.firstControl(content) : -1;
    if (control >= 0) {
      log.only(Marks.of(content, control), "", Utf8.controlMessage(content, control));
      return result(null, log);
    }
    Reading reading = reading(log, false);
    Object system = read(reading, log);
    if (log.errors() > 0 && reading.isNewer()) {
      // The format may come after what this reader does not know: read again, knowing it is newer.
      log = new ProblemLog(limits.problems());
      system = read(reading(log, true), log);
    }
    if (log.hasLate()) {
      names.collect();
      ProblemLog again = new ProblemLog(1);
      read(reading(again, reading.isNewer()), again);
    }
    steps.reach(content.length);
    return result(log.errors() == 0 ? (LeadershipSystem) system : null, log);
  }

  private @Nullable String refusal() {
    if (content.length > limits.bytes(format)) {
      return "The document has "
          + content.length
          + " bytes. The limit for "
          + format
          + " is "
          + limits.bytes(format)
          + " bytes. Split the document, or raise the limit.";
    }
    return Utf8.isBinary(content)
        ? "This is not text in UTF-8, but binary data or text in another encoding. Save it as text in"
            + " UTF-8."
        : null;
  }

  private Reading reading(ProblemLog log, boolean newer) {
    JsonParser parser =
        format == Format.JSON
            ? Parsers.json(content, limits)
            : Parsers.yaml(content, limits, log, cuts);
    return new Reading(parser, format, limits, log, names, newer, steps);
  }

  private @Nullable Object read(Reading in, ProblemLog log) {
    JsonParser parser = in.parser();
    try {
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        log.only(
            Marks.of(1, 1),
            "",
            "The document is empty. It must start with its format, id and title.");
        return null;
      }
      Object system = Codecs.SYSTEM.read(in);
      if (parser.nextToken() != null) {
        in.error(
            () ->
                format == Format.YAML
                    ? "A file holds one document, but here a second one starts (---)."
                    : "The document must end here, but there is " + Found.value(parser) + ".");
      }
      return system;
    } catch (Reading.Stopped e) {
      return null;
    } catch (StreamConstraintsException e) {
      log.error(
          Marks.of(parser.currentLocation()), () -> Found.pointer(parser), e::getOriginalMessage);
      return null;
    } catch (JacksonException e) {
      syntax(parser, log, e);
      return null;
    }
  }

  private void syntax(JsonParser parser, ProblemLog log, JacksonException stop) {
    if (format == Format.YAML) {
      YamlSyntax.Fault fault = YamlSyntax.of(content, parser, stop);
      log.error(fault.mark(), () -> Found.pointer(parser), fault::message);
    } else {
      JsonSyntax.Fault fault = JsonSyntax.of(content, parser, stop);
      log.error(Marks.of(content, fault.offset()), () -> Found.pointer(parser), fault::message);
    }
  }

  private DocumentResult result(@Nullable LeadershipSystem system, ProblemLog log) {
    return new DocumentResult(
        source,
        system,
        log.problems(source, content, format),
        log.unlisted(),
        content,
        format,
        limits);
  }
}
