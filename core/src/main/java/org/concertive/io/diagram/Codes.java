package org.concertive.io.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Entity;
import org.concertive.text.Text;

/** Short names for what a picture has no room to name: R1, R2 and so on, in document order. */
final class Codes {
  private final Map<Node<?>, String> codes = new LinkedHashMap<>();

  Codes(String letter, List<? extends Node<? extends Entity>> items) {
    items.forEach(item -> codes.put(item, letter + (codes.size() + 1)));
  }

  /** Of all routines or activities, so that they are the same whatever part is shown. */
  static Codes of(SystemIndex index, View view) {
    SystemIndex whole = index.root().index();
    return view == View.DESIGNED
        ? new Codes("R", whole.nodes(Routine.class))
        : new Codes("A", whole.nodes(JointActivity.class));
  }

  String of(Node<?> item) {
    return codes.getOrDefault(item, "");
  }

  /** A code with the name it stands for. */
  String named(Node<? extends Entity> item) {
    return of(item) + " " + item.value().label();
  }

  /** What the codes of these stand for. */
  String key(List<? extends Node<? extends Entity>> items) {
    return items.stream()
            .map(item -> of(item) + " " + Text.shortened(item.value().label()))
            .collect(Collectors.joining(" · "))
        + ".";
  }
}
