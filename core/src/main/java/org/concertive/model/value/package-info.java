/**
 * The two words everything else is written in, {@link org.concertive.model.value.Entity} and {@link
 * org.concertive.model.value.Ref}, and the self-contained values: quantities that need not be
 * exact, times that need not be days, how often, from where. Each value has a short form for people
 * who write by hand.
 */
@NullMarked
@ValueStyle
package org.concertive.model.value;

import org.concertive.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
