/**
 * The root of a description, {@link org.concertive.model.LeadershipSystem}: its lists, how
 * completely each part is described, which diagnostics somebody has accepted, and by which
 * conventions it is read. The packages below this one hold what the lists hold.
 */
@NullMarked
@ValueStyle
package org.concertive.model;

import org.concertive.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
