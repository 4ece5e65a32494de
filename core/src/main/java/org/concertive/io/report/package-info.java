/**
 * Reports for people who meet over a description: what it says, drawn and in words, what rules
 * find, what is measured, and on what all of it rests.
 *
 * <pre>{@code
 * Report report = Report.of(system);
 * report.write(Path.of("reports"));    // long-beach.html, long-beach.md and its pictures
 * }</pre>
 *
 * <p>A report is a list of sections, and a section a list of blocks: paragraphs, tables, pictures,
 * findings. An application adds sections of its own with {@link
 * org.concertive.io.report.Report#with}.
 *
 * <p>Preview until 1.0: the blocks may change, and so may the bytes of reports.
 */
@NullMarked
package org.concertive.io.report;

import org.jspecify.annotations.NullMarked;
