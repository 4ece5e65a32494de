package org.concertive.io.diagram;

import java.util.List;
import java.util.Optional;

/** What a picture is to show, whatever the format. */
public interface Diagram {
  /** What it shows, in a few words. */
  String title();

  /** What it is of, as of when. */
  String subtitle();

  /** What can be seen in it, for those who cannot: counts and the main relations, not looks. */
  String description();

  /** Why there is nothing to draw, in a sentence; empty where there is something. */
  Optional<String> absence();

  /** All that it shows, a sentence each, and what it leaves out. */
  List<String> words();

  /** Whether its wide form is no wider than its narrow one, so that several fit side by side. */
  default boolean isSmall() {
    return false;
  }

  /** Whether its narrow form is a list in words, since no narrow picture could be read. */
  default boolean isListWhenNarrow() {
    return false;
  }

  /** The drawing in a form, {@code frame} saying how it is to be set. */
  Drawing drawing(Form form, Frame frame);
}
