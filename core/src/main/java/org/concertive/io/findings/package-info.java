/**
 * What rules found in documents, for people and for other programs: as text, Markdown, JSON, SARIF
 * and JUnit XML, each finding with its line and column.
 */
@NullMarked
package org.concertive.io.findings;

import org.jspecify.annotations.NullMarked;
