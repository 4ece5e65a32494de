package org.concertive.io.diagram;

import java.util.List;
import java.util.Optional;
import org.concertive.validation.Severity;

/**
 * A box of a diagram.
 *
 * @param id the id of what it stands for
 * @param code its short name in the picture, such as A1
 * @param label what stands in it
 * @param feet second texts beneath a rule
 * @param finding the gravest finding of rules about it; absent when there is none or no rule ran
 */
record Box(String id, String code, String label, List<Foot> feet, Optional<Severity> finding) {}
