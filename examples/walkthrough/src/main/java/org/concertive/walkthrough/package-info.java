/**
 * Reads the description of a leadership system, checks it, measures it, and prints what it found in
 * plain text.
 */
package org.concertive.walkthrough;
