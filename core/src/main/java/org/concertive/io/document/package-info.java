/**
 * Documents in JSON and YAML: {@link org.concertive.io.document.Documents} reads and writes them, a
 * {@link org.concertive.io.document.DocumentResult} is the outcome of reading, with the {@link
 * org.concertive.io.Problem}s of the document. {@link org.concertive.io.document.ConcertiveModule}
 * lets an application's own mapper read and write a system inside its own objects; nothing else
 * here shows what reads and writes underneath.
 */
@NullMarked
package org.concertive.io.document;

import org.jspecify.annotations.NullMarked;
