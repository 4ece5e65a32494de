/**
 * Statistics on plain numbers, each a {@link org.concertive.statistics.Result}: a value, or
 * undefined with a reason. How a whole is divided ({@link org.concertive.statistics.Concentration},
 * {@link org.concertive.statistics.Diversity}, {@link
 * org.concertive.statistics.ContributorAbsence}); how far values or groups are apart ({@link
 * org.concertive.statistics.Summary}, {@link org.concertive.statistics.BhatiaDavis}, {@link
 * org.concertive.statistics.VanDerEijk}, {@link org.concertive.statistics.EstebanRay}, {@link
 * org.concertive.statistics.Bimodality}); how far {@link org.concertive.statistics.Ratings} agree
 * ({@link org.concertive.statistics.KendallW}, {@link org.concertive.statistics.CohenKappa}, {@link
 * org.concertive.statistics.FleissKappa}, {@link org.concertive.statistics.KrippendorffAlpha},
 * {@link org.concertive.statistics.IntraclassCorrelation}) and items vary together ({@link
 * org.concertive.statistics.CronbachAlpha}, {@link org.concertive.statistics.McDonaldOmega}); how
 * long things last ({@link org.concertive.statistics.KaplanMeier}); and what a printed percentage
 * can mean ({@link org.concertive.statistics.ReachablePercentages}). Knows nothing of leadership.
 *
 * <p>All computations are sequential, so that the same input gives the same bytes everywhere.
 * Impossible input (NaN except for a missing rating, a negative amount, a ragged table, null)
 * throws an {@link java.lang.IllegalArgumentException}; a statistic without a value is undefined.
 */
@NullMarked
package org.concertive.statistics;

import org.jspecify.annotations.NullMarked;
