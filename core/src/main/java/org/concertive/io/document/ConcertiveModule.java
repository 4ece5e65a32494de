package org.concertive.io.document;

import java.util.List;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.model.LeadershipSystem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets an application's own Jackson mapper read and write a {@link LeadershipSystem} inside its own
 * objects, as strictly as {@link Documents} does.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ConcertiveModule()).build();
 * }</pre>
 *
 * <p>Content with errors ends in a {@link MismatchedInputException} whose message lists all of
 * them, each after its JSON Pointer. Warnings are not shown. The limits are those of the mapper's
 * own factory; YAML aliases are left to it.
 */
public final class ConcertiveModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public ConcertiveModule() {
    super("concertive");
    addSerializer(LeadershipSystem.class, new Writer());
    addDeserializer(LeadershipSystem.class, new Reader());
  }

  private static final class Writer extends ValueSerializer<LeadershipSystem> {
    @Override
    public void serialize(
        LeadershipSystem system, JsonGenerator generator, SerializationContext context) {
      Codecs.SYSTEM.write(system, new JacksonOutput(generator));
    }
  }

  private static final class Reader extends ValueDeserializer<LeadershipSystem> {
    @Override
    public LeadershipSystem deserialize(JsonParser parser, DeserializationContext context) {
      ProblemLog log = new ProblemLog(Limits.STANDARD.problems());
      Object system = null;
      try {
        Steps unheard = Execution.here().steps(Steps.UNKNOWN, "bytes");
        system =
            Codecs.SYSTEM.read(
                new Reading(parser, Format.JSON, Limits.STANDARD, log, false, unheard));
      } catch (Reading.Stopped e) {
        // The log says why.
      }
      if (system instanceof LeadershipSystem read && log.errors() == 0) {
        return read;
      }
      throw MismatchedInputException.from(parser, LeadershipSystem.class, message(log));
    }

    private static String message(ProblemLog log) {
      List<String> messages = log.errorMessages();
      return "The system cannot be read:\n"
          + String.join("\n", messages)
          + (log.errors() > messages.size()
              ? "\n… and " + (log.errors() - messages.size()) + " more"
              : "");
    }
  }
}
