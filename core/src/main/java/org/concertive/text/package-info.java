/** What messages are made of: quoted text, near misses, words and numbers as people read them. */
@NullMarked
package org.concertive.text;

import org.jspecify.annotations.NullMarked;
