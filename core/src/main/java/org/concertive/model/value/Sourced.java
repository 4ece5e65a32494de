package org.concertive.model.value;

import java.util.List;

/**
 * Anything a description records with its provenance: every entity, every entry of a list of the
 * document, and those of their parts that sources speak of apart.
 */
public interface Sourced {
  /** Where this is said, in document order; empty when nothing is recorded. */
  List<SourceRef> sources();

  /** Remarks for readers, in document order; no rule reads them. */
  List<String> notes();
}
