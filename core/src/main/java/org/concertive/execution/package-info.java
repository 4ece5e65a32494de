/**
 * How long computations run: on the caller's thread, unless the caller lends an executor; and who
 * learns how far they have come. Documents, tables, rules and networks all take the same argument.
 */
@NullMarked
package org.concertive.execution;

import org.jspecify.annotations.NullMarked;
