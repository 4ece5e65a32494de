/** The short way in: {@link org.concertive.Concertive}. */
@NullMarked
package org.concertive;

import org.jspecify.annotations.NullMarked;
