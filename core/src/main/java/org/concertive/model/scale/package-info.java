/**
 * How far it has spread: innovations, their adoption, whose they are, and what goes together with
 * it.
 */
@NullMarked
@ValueStyle
package org.concertive.model.scale;

import org.concertive.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
