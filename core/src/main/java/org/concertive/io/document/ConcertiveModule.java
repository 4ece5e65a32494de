package org.concertive.io.document;

import java.util.List;
import java.util.function.BiConsumer;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.metrics.Figure;
import org.concertive.metrics.MetricResults;
import org.concertive.model.value.Ref;
import org.concertive.shape.Shape;
import org.concertive.statistics.Result;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.ValidationReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets an application's own Jackson mapper read and write systems and single objects of them inside
 * its own objects, as strictly as {@link Documents} does; and write validation reports, diagnostics
 * and results of metrics. {@code findAndAddModules()} finds it:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * mapper.writeValueAsString(system.routine("slc-forum"));
 * mapper.writeValueAsString(Concertive.check(system));
 * }</pre>
 *
 * <p>Content with errors ends in a {@link MismatchedInputException} whose message lists all of
 * them, each with its JSON Pointer after it. Warnings are not shown. The limits are those of the
 * mapper's own factory. Aliases of YAML are errors, as in documents, where the mapper reads YAML
 * directly; a tree it has read before no longer shows them.
 */
public final class ConcertiveModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public ConcertiveModule() {
    super("concertive");
    Codecs.shapes().forEach(this::add);
    write(Ref.class, (ref, out) -> out.text(ref.id()));
    write(ValidationReport.class, (report, out) -> new Reports(out).visit(report));
    write(Diagnostic.class, (diagnostic, out) -> new Reports(out).visit(diagnostic));
    write(MetricResults.class, (results, out) -> new Reports(out).visit(results));
    write(Result.class, (result, out) -> new Reports(out).visit(result));
    write(Figure.class, (figure, out) -> figure.accept(new Reports(out)));
  }

  private <T> void add(Shape<T> shape) {
    Codec codec = Codecs.of(shape.type());
    write(shape.type(), codec::write);
    addDeserializer(shape.type(), new Reader<>(shape, codec));
  }

  private <T> void write(Class<T> type, BiConsumer<T, DocumentVisitor> writing) {
    addSerializer(
        type,
        new ValueSerializer<T>() {
          @Override
          public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            writing.accept(value, new JacksonOutput(generator));
          }
        });
  }

  private static final class Reader<T> extends ValueDeserializer<T> {
    private final Shape<T> shape;
    private final Codec codec;

    Reader(Shape<T> shape, Codec codec) {
      this.shape = shape;
      this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      ProblemLog log = new ProblemLog(Limits.STANDARD.problems());
      Object value = null;
      try {
        Steps unheard = Execution.here().steps(Steps.UNKNOWN, "bytes");
        Reading in =
            new Reading(parser, Format.JSON, Limits.STANDARD, log, new Names(), false, unheard);
        in.reportAlias();
        value = codec.read(in);
      } catch (Reading.Stopped e) {
        // The log says why.
      }
      if (value != null && log.errors() == 0) {
        return shape.type().cast(value);
      }
      throw MismatchedInputException.from(parser, shape.type(), message(log));
    }

    private String message(ProblemLog log) {
      List<String> messages = log.errorMessages();
      return "The "
          + shape.kind()
          + " cannot be read:\n"
          + String.join("\n", messages)
          + (log.errors() > messages.size()
              ? "\n… and " + (log.errors() - messages.size()) + " more"
              : "");
    }
  }
}
