/**
 * How it is known: source documents, evidence, findings, figures, indicators and how they are
 * measured.
 */
@NullMarked
@ValueStyle
package org.concertive.model.evidence;

import org.concertive.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
