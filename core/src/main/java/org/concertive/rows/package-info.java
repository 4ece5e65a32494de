/**
 * The numbers under an index, for use inside this module: a row for every object in document order,
 * an edge for every reference, and lists of rows.
 */
@NullMarked
package org.concertive.rows;

import org.jspecify.annotations.NullMarked;
