/**
 * What follows from a description, once for rules and metrics alike: who leads what, who may decide
 * what, who is linked to whom. One class a relation, each the value of a {@link
 * org.concertive.index.Relation}: {@code index.get(Leading.DESIGNED).leadersOf(routine)}.
 */
@NullMarked
package org.concertive.relation;

import org.jspecify.annotations.NullMarked;
