/**
 * The command line: checks descriptions, explains rules, and writes templates, canonical documents
 * and the schema.
 */
@NullMarked
package org.concertive.commandline;

import org.jspecify.annotations.NullMarked;
