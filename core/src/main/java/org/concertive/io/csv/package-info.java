/**
 * Tables in comma-separated values, as spreadsheets and statistics programs write them. {@link
 * org.concertive.io.csv.NetworkCsv} reads a network from a table of ties and one of people, and
 * writes both; {@link org.concertive.io.csv.NodeTable} and {@link
 * org.concertive.io.csv.MeasureTable} write what was measured. A {@link
 * org.concertive.io.csv.CsvResult} is the outcome of reading, with the {@link
 * org.concertive.io.Problem}s of both tables. {@link org.concertive.io.csv.SystemTables} reads and
 * writes a whole system, a table for each kind of thing; its outcome is a {@link
 * org.concertive.io.csv.TablesResult}.
 */
@NullMarked
package org.concertive.io.csv;

import org.jspecify.annotations.NullMarked;
