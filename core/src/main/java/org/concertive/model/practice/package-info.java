/**
 * What is done: routines as designed, the tools they use, and the joint activities that took place.
 */
@NullMarked
@ValueStyle
package org.concertive.model.practice;

import org.concertive.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
