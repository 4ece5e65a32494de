package org.concertive.io.json;

import java.math.BigDecimal;

/** Where a document is written to, one piece after the other. */
interface Output {
  void startObject();

  void name(String name);

  void endObject();

  /** Starts a list; {@code isShort} when it has few and short values, which can share a line. */
  void startList(boolean isShort);

  void endList();

  void text(String text);

  /** A number of digits only. */
  void digits(String digits);

  void number(BigDecimal number);

  void truth(boolean truth);
}
