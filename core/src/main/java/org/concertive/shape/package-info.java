/**
 * What every type looks like in a document, once: its fields in document order, each with its name,
 * its kind of value, whether it is required, how it is read from the Java type and how it is set.
 * Reader, writer, schema, reference check, index and comparison all walk these tables; nothing else
 * knows them.
 */
@NullMarked
package org.concertive.shape;

import org.jspecify.annotations.NullMarked;
