/**
 * Look-ups over a description. {@link org.concertive.index.SystemIndex} gives every object of the
 * document a row and every reference an edge, in one pass; what rules and metrics have in common
 * stands here once, one small class a derived relation.
 */
@NullMarked
package org.concertive.index;

import org.jspecify.annotations.NullMarked;
