/**
 * Checking a description like a compiler. A {@link org.concertive.validation.Rule} is a value;
 * {@link org.concertive.validation.Rules} is the catalogue, a {@link
 * org.concertive.validation.RuleSet} a choice from it, and a {@link
 * org.concertive.validation.ValidationReport} what it finds. Findings are observations with
 * sources. They grade nobody.
 */
@NullMarked
package org.concertive.validation;

import org.jspecify.annotations.NullMarked;
