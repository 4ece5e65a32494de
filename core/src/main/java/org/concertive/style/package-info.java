/** How the value types of the model are generated. */
@NullMarked
package org.concertive.style;

import org.jspecify.annotations.NullMarked;
