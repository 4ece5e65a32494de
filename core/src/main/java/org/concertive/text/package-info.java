/** What messages are made of. */
@NullMarked
package org.concertive.text;

import org.jspecify.annotations.NullMarked;
