package org.concertive.network;

/**
 * What a broker does between two nodes that are not tied to each other, as the groups of the three
 * define it: the node where the first tie starts, the broker, and the node where the second tie
 * ends.
 *
 * @see "Gould & Fernandez 1989"
 */
public enum BrokerageRole {
  /** All three in one group: A → A → A. */
  COORDINATOR("w_I", 0),
  /** A broker from outside between two of one group: A → B → A. Also called consultant. */
  ITINERANT("w_O", 1),
  /** A broker who passes something out of the broker's own group: A → A → B. */
  REPRESENTATIVE("b_IO", 2),
  /** A broker who lets something into the broker's own group: A → B → B. */
  GATEKEEPER("b_OI", 3),
  /** Three groups: A → B → C. */
  LIAISON("b_O", 4),
  /** Any of the five. */
  ANY("t", 5);

  /** The position of the role's numbers among those of a node or a group. */
  final int place;

  private final String symbol;

  BrokerageRole(String symbol, int place) {
    this.symbol = symbol;
    this.place = place;
  }

  /** The name of its column in the output of sna's {@code brokerage}. */
  public String symbol() {
    return symbol;
  }

  static BrokerageRole of(int source, int broker, int target) {
    if (source == target) {
      return source == broker ? COORDINATOR : ITINERANT;
    }
    return source == broker ? REPRESENTATIVE : target == broker ? GATEKEEPER : LIAISON;
  }
}
