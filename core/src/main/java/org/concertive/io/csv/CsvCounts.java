package org.concertive.io.csv;

/**
 * Counts of what was read.
 *
 * @param tieRows rows of the table of ties that are not empty; those of people in a matrix
 * @param peopleRows rows of the table of people that are not empty; 0 when there is no such table
 * @param badRows rows of both that were left out because something is wrong with them
 * @param emptyRows rows of both that have separators, but nothing in any cell
 * @param selfTies ties of people to themselves, which networks leave out
 * @param repeatedTies ties that repeat an earlier one
 * @param unlistedTies ties of people who are not in the table of people; 0 when there is no such
 *     table
 * @param withoutEnd rows of the table of ties that begin with somebody and name nobody
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
    long withoutEnd,
    long unknownGroups) {}
