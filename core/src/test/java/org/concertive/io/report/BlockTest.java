package org.concertive.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.index.SystemIndex;
import org.concertive.io.diagram.CalendarDiagram;
import org.concertive.io.diagram.Diagram;
import org.concertive.model.LeadershipSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sections can be made of. */
class BlockTest {
  private static final Diagram CALENDAR =
      CalendarDiagram.of(SystemIndex.of(LeadershipSystem.of("oak", "Oak")));

  @ParameterizedTest
  @ValueSource(strings = {"../calendar", "a/b", "", ".hidden", "a b"})
  void a_picture_cannot_be_written_outside_its_folder(String name) {
    assertThatThrownBy(() -> new Block.Pictures(Map.of(name, CALENDAR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("may hold only letters, digits, '.', '_' and '-'");
  }

  @Test
  void pictures_keep_their_order_and_do_not_change() {
    Map<String, Diagram> some = new LinkedHashMap<>();
    some.put("second", CALENDAR);
    some.put("first", CALENDAR);
    Block.Pictures pictures = new Block.Pictures(some);
    some.clear();
    assertThat(pictures.diagrams()).containsOnlyKeys("second", "first");
    assertThat(pictures.diagrams().keySet()).startsWith("second");
  }

  @Test
  void a_row_has_a_cell_for_each_column() {
    List<List<Block.Cell>> rows = new ArrayList<>();
    rows.add(List.of(Block.Cell.of("one")));
    assertThatThrownBy(() -> new Block.Table("Costs", List.of("What", "How much"), rows))
        .hasMessage("A row of the table \"Costs\" has 1 cell. It must have 2, one a column.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Costs", "a b", "", "-a"})
  void the_anchor_of_a_section_is_lower_case_words(String id) {
    List<Block> blocks = List.of(new Block.Paragraph("None."));
    assertThatThrownBy(() -> new Section(id, "Costs", blocks))
        .hasMessageContaining("must be lower-case words joined by hyphens");
  }

  @Test
  void a_section_says_something() {
    assertThatThrownBy(() -> new Section("costs", "Costs", List.of()))
        .hasMessage("The section costs must have a block, if only to say why not.");
  }
}
