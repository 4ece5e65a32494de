/**
 * Checks a description as a compiler checks a program. A {@link org.concertive.validation.Rule} is
 * a value; {@link org.concertive.validation.Rules} is the catalogue, a {@link
 * org.concertive.validation.RuleSet} is a selection of rules, and a {@link
 * org.concertive.validation.ValidationReport} holds what they find. Findings are observations with
 * sources; they grade nobody.
 */
@NullMarked
package org.concertive.validation;

import org.jspecify.annotations.NullMarked;
