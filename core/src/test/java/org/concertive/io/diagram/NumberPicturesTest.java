package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.cases.TangledSystems;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.scale.Innovation;

class NumberPicturesTest {
  private static List<Diagram> all(SystemIndex index) {
    List<Diagram> diagrams = new ArrayList<>();
    for (View view : View.values()) {
      diagrams.add(LeadingDiagram.of(index, view));
      diagrams.add(CoLeadingDiagram.of(index, view));
    }
    for (Node<Innovation> innovation : index.nodes(Innovation.class)) {
      diagrams.add(AdoptionDiagram.of(index, innovation.value()));
      diagrams.add(CoburnDiagram.of(index, innovation.value()));
    }
    diagrams.add(TimeUseDiagram.of(index));
    diagrams.add(DeparturesDiagram.of(index));
    diagrams.add(AttendanceDiagram.of(index));
    diagrams.add(EvidenceDiagram.of(index));
    return diagrams;
  }

  /** Whatever is recorded, however contradictory, text stays in its place. */
  @Property(tries = 60)
  void any_system_is_drawn_with_all_text_in_place_and_always_alike(@ForAll long seed) {
    List<Diagram> diagrams = all(SystemIndex.of(TangledSystems.of(seed)));
    List<Diagram> again = all(SystemIndex.of(TangledSystems.of(seed)));
    for (int i = 0; i < diagrams.size(); i++) {
      Picture picture = Small.checked(diagrams.get(i));
      assertThat(diagrams.get(i).words()).isNotEmpty().noneMatch(String::isBlank);
      assertThat(Picture.of(again.get(i), Form.NARROW).svg()).isEqualTo(picture.svg());
    }
  }
}
