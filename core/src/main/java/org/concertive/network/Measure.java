package org.concertive.network;

import java.util.List;
import org.concertive.catalogue.Citation;
import org.concertive.catalogue.Entry;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;

/**
 * A measure of networks: what it means, which numbers it gives and which methods compute it. {@link
 * Measures} lists them.
 *
 * @param entry its number, id, definition and sources
 * @param unit the unit of its numbers
 * @param range the numbers it can give
 * @param methods the methods that compute it, such as {@code Density.of}
 */
public record Measure(Entry entry, Unit unit, Range range, List<String> methods) {

  /** Makes a measure. */
  public Measure {
    methods = List.copyOf(methods);
  }

  /** Its number in documentation, such as {@code N-01}. */
  public String number() {
    return entry.number();
  }

  /** Its kebab-case id; never used for another measure. */
  public String id() {
    return entry.id();
  }

  /** What it measures, in words. */
  public String definition() {
    return entry.text();
  }

  /** The works it rests on. */
  public List<Citation> sources() {
    return entry.sources();
  }

  /** The number and the id. */
  @Override
  public String toString() {
    return entry.toString();
  }
}
