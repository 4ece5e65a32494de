/**
 * Look-ups over a description. {@link org.concertive.index.SystemIndex} gives every object of the
 * document its place and every reference both its ends, in one pass, and keeps the relations
 * derived from them.
 */
@NullMarked
package org.concertive.index;

import org.jspecify.annotations.NullMarked;
