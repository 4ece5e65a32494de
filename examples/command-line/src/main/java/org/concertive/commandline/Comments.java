package org.concertive.commandline;

import com.google.common.collect.Streams;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CommentEvent;

/** Comments of YAML. */
final class Comments {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setParseComments(true).build();

  private Comments() {}

  /** Whether there are comments in YAML that can be read. */
  static boolean areIn(String yaml) {
    return Streams.stream(new Parse(SETTINGS).parseString(yaml))
        .anyMatch(
            event ->
                event instanceof CommentEvent comment
                    && !comment.getCommentType().name().equals("BLANK_LINE"));
  }
}
