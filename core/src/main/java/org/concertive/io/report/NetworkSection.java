package org.concertive.io.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.model.Aspect;
import org.concertive.model.practice.Tie;
import org.concertive.network.DirectedNetwork;
import org.concertive.relation.TieNetworks;
import org.concertive.text.Words;

/** Who turns to whom, in codes. A crowded network is shown as a matrix too. */
final class NetworkSection {
  private static final int MANY_PEOPLE = 60;
  private static final int MANY_TIES_EACH = 5;

  private NetworkSection() {}

  static Section of(Material material) {
    TieNetworks networks = material.index().get(TieNetworks.RELATION);
    List<Block> blocks =
        Arrays.stream(Tie.Kind.values())
            .filter(kind -> !networks.byWave(kind).isEmpty())
            .flatMap(kind -> blocks(kind, networks.of(kind).network(), material))
            .toList();
    return new Section(
        "networks",
        "Who turns to whom",
        blocks.isEmpty()
            ? List.of(material.absence(Aspect.NETWORK, "No tie is recorded."))
            : blocks);
  }

  private static Stream<Block> blocks(Tie.Kind kind, DirectedNetwork network, Material material) {
    String name = Words.hyphenated(kind);
    boolean isCrowded =
        network.size() >= MANY_PEOPLE
            || network.tieCount() >= (long) MANY_TIES_EACH * network.size();
    return Stream.of(
        new Block.Heading(Words.capital(Words.of(kind))),
        material.pictures("network-" + name, isCrowded ? "matrix-" + name : "", "waves-" + name));
  }
}
