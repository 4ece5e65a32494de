package org.concertive.io.diagram;

import java.util.List;

/** What a picture is to show, whatever the format. */
public interface Diagram {
  /** What it shows, in a few words. */
  String title();

  /** What it is of, as of when. */
  String subtitle();

  /** What can be seen in it, for those who cannot: counts and the main relations, not looks. */
  String description();

  /** All that it shows, a sentence each, and what it leaves out. */
  List<String> words();

  /** The drawing in a form, {@code frame} saying how it is to be set. */
  Drawing drawing(Form form, Frame frame);
}
