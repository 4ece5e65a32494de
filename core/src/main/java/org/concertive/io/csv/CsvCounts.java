package org.concertive.io.csv;

/**
 * What was met while reading, in numbers.
 *
 * @param tieRows rows of the table of ties that are not empty
 * @param peopleRows rows of the table of people that are not empty; 0 when there is no such table
 * @param badRows rows of both that were left out because something is wrong with them
 * @param emptyRows rows of both that have separators, but nothing in any cell
 * @param selfTies ties of somebody with themselves, which no network holds
 * @param repeatedTies ties that are there again
 * @param unlistedTies ties of somebody who is not in the table of people; 0 when there is no such
 *     table
 * @param unknownGroups empty cells of people's groups
 */
public record CsvCounts(
    long tieRows,
    long peopleRows,
    long badRows,
    long emptyRows,
    long selfTies,
    long repeatedTies,
    long unlistedTies,
    long unknownGroups) {}
