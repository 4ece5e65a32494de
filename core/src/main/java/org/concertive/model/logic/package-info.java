/** The same laid out: logic models of components and links, and what bears on them. */
@NullMarked
@ValueStyle
package org.concertive.model.logic;

import org.concertive.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
