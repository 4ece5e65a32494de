/** Why it should work: theories of action, their strategies, goals, claims, money and revisions. */
@NullMarked
@ValueStyle
package org.concertive.model.theory;

import org.concertive.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
