/**
 * What rules, metrics and measures of networks say about themselves: an {@link
 * org.concertive.catalogue.Entry} each, with the {@link org.concertive.catalogue.Unit} and {@link
 * org.concertive.catalogue.Range} of the numbers. Every {@link org.concertive.catalogue.Work} they
 * cite is a constant of {@link org.concertive.catalogue.Sources}, and a {@link
 * org.concertive.catalogue.Citation} adds what it says. An application cites works of its own in
 * the same way.
 */
@NullMarked
package org.concertive.catalogue;

import org.jspecify.annotations.NullMarked;
