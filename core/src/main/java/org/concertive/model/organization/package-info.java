/**
 * Who there is: units, people, positions, groups, teams, and who may decide and who is regarded as
 * a leader.
 */
@NullMarked
@ValueStyle
package org.concertive.model.organization;

import org.concertive.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
