/**
 * What reading has in common, whatever the format: a {@link org.concertive.io.ReadResult} with what
 * was read and a list of {@link org.concertive.io.Problem}s, each with its place.
 */
@NullMarked
package org.concertive.io;

import org.jspecify.annotations.NullMarked;
