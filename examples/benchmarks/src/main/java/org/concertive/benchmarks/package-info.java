/**
 * How fast and how small the library is, against what users would pick instead, on descriptions of
 * any size that a seed decides.
 */
package org.concertive.benchmarks;
