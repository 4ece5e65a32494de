package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;
import org.junit.jupiter.api.Test;

class ColumnDiagramTest {
  private static final LeadershipSystem SMALL =
      Concertive.parse(
          """
          format: concertive/1.0
          id: oak-hill
          title: Oak Hill
          logicModels:
            - id: model
              title: How meetings are held to change teaching
              components:
                - {id: meetings, type: ACTIVITY, label: Monthly meetings of coaches}
                - {id: talk, type: OUTCOME, horizon: SHORT_TERM, label: Coaches talk about lessons}
                - {id: trust, type: OUTCOME, horizon: SHORT_TERM, label: Coaches trust each other}
                - {id: learning, type: IMPACT, label: Students learn more}
              links:
                - {id: l1, from: meetings, to: talk, kind: CAUSAL}
                - {id: l2, from: meetings, to: trust, kind: STRENGTHENS}
                - {id: l3, from: talk, to: learning, kind: CAUSAL}
                - {id: l4, from: trust, to: learning, kind: CAUSAL}
                - {id: l5, from: learning, to: meetings, kind: FEEDBACK}
              assumptions:
                - {id: time, text: Coaches have time to meet, about: [l1], status: HOLDS}
          theories:
            - id: theory
              title: Meetings
              stance: ESPOUSED
              goals: [{id: goal, statement: Coaches learn}, {id: other, statement: Teachers stay}]
              strategies:
                - {id: meet, name: Bring coaches together, goals: [goal], enactedThrough: [meeting]}
          practice:
            routines: [{id: meeting, name: Meeting of coaches, cadence: monthly}]
          """);

  private static final SystemIndex INDEX = SystemIndex.of(SMALL);

  private static ColumnDiagram model() {
    return LogicModelDiagram.of(INDEX, SMALL.logicModels().get(0));
  }

  @Test
  void a_logic_model_has_columns_by_kind_and_horizon_and_says_what_is_absent() {
    assertThat(model().columns())
        .extracting(Column::title, Column::subtitle)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Activities", "what is done"),
            org.assertj.core.groups.Tuple.tuple("Outcomes", "short-term"),
            org.assertj.core.groups.Tuple.tuple("Impact", "in the long run"));
    assertThat(model().notes())
        .containsExactly("Not described: resources, outputs.", "a Coaches have time to meet.");
  }

  @Test
  void it_can_be_read_without_being_seen() {
    assertThat(model().description())
        .isEqualTo(
            "From left to right 1 under Activities (what is done), 2 under Outcomes (short-term)"
                + " and 1 under Impact (in the long run). Links: 3 held to cause, 1 feeding back, 1"
                + " strengthening.");
    assertThat(model().words())
        .contains(
            "Outcomes (short-term): S1 Coaches talk about lessons; S2 Coaches trust each other.",
            "A is held to cause S1.",
            "A strengthens S2.",
            "Z feeds back on A.");
  }

  @Test
  void both_forms_hold_all_boxes_and_explain_the_signs_in_use() {
    for (Form form : Form.values()) {
      Picture picture = Picture.of(model(), form);
      picture.check();
      assertThat(picture.svg())
          .contains(
              "Monthly meetings of coaches",
              "Students learn more",
              "assumption, holds",
              "strengthens");
      assertThat(picture.svg()).doesNotContain("pieces of evidence", "finding:");
    }
  }

  @Test
  void a_theory_shows_routines_strategies_and_goals_and_what_is_missing() {
    ColumnDiagram theory = TheoryDiagram.of(INDEX, SMALL.theories().get(0));
    assertThat(theory.words())
        .containsExactly(
            "R1 Meeting of coaches; monthly; carries out S1.",
            "S1 Bring coaches together; why: no rationale is recorded; serves G1.",
            "G1 Coaches learn.",
            "G2 Teachers stay; no strategy is recorded.");
    Picture.of(theory, Form.WIDE).check();
    Picture.of(theory, Form.NARROW).check();
  }

  @Test
  void inside_a_page_a_picture_has_no_title_of_its_own_and_its_ids_have_a_prefix() {
    String svg = SvgExporter.of(Form.WIDE, new Frame("model-1", true)).export(model());
    assertThat(svg).contains("id=\"model-1-title\"").doesNotContain("Logic model of Oak Hill");
  }

  @Test
  void findings_are_marks_on_boxes_or_said_once_where_most_have_them() {
    ColumnDiagram checked =
        LogicModelDiagram.of(INDEX, SMALL.logicModels().get(0), Concertive.check(SMALL));
    assertThat(checked.notes()).anyMatch(note -> note.startsWith("3 of 4 components: "));
  }

  @Test
  void mermaid_and_dot_say_the_same() {
    assertThat(MermaidExporter.INSTANCE.export(model()))
        .contains(
            "subgraph column2[\"Outcomes (short-term)\"]",
            "A --> S1",
            "A -. strengthens .-> S2",
            "Z -- feeds back --> A");
    assertThat(DotExporter.INSTANCE.export(model()))
        .contains(
            "S1 [label=\"S1 Coaches talk about lessons\"];",
            "A -> S2 [style=dashed",
            "Z -> A [style=dotted");
  }

  @Test
  void names_cannot_leave_their_place() {
    String hostile = "<script>alert(1)</script>\"]; A --> B\u202e\u0007\n#quot;\\";
    LogicModel model =
        LogicModel.builder("m", hostile)
            .components(
                LogicComponent.of("a", LogicComponent.Type.ACTIVITY, hostile),
                LogicComponent.of("b", LogicComponent.Type.OUTPUT, "x".repeat(300)))
            .build();
    ColumnDiagram diagram = LogicModelDiagram.of(SystemIndex.of(SMALL), model);
    for (Form form : Form.values()) {
      Picture.of(diagram, form).check();
    }
    assertThat(MermaidExporter.INSTANCE.export(diagram)).doesNotContain("<script", "\"];", "\\");
    assertThat(DotExporter.INSTANCE.export(diagram).lines())
        .anyMatch(
            line ->
                line.contains("label=\"A <script>alert(1)</script>\\\"]; A --> B #quot;\\\\\""));
  }

  @Test
  void a_model_without_links_or_of_one_column_is_drawn() {
    LogicModel model =
        LogicModel.builder("m", "Only one")
            .components(LogicComponent.of("a", LogicComponent.Type.ACTIVITY, "Meet"))
            .build();
    Picture picture = Picture.of(LogicModelDiagram.of(INDEX, model), Form.WIDE);
    picture.check();
    assertThat(picture.texts()).contains("A Meet");
  }

  /** Whatever is linked with whatever, text stays in its place and the bytes are the same. */
  @Property(tries = 200, seed = "2026")
  void any_model_is_drawn_with_all_text_in_place_and_always_alike(@ForAll long seed) {
    LogicModel model = model(new Random(seed));
    for (Form form : Form.values()) {
      Picture picture = Picture.of(LogicModelDiagram.of(INDEX, model), form);
      picture.check();
      assertThat(Picture.of(LogicModelDiagram.of(INDEX, model), form).svg())
          .isEqualTo(picture.svg());
    }
  }

  private static LogicModel model(Random random) {
    int components = 1 + random.nextInt(14);
    LogicModel.Builder model = LogicModel.builder("m", "Model");
    for (int i = 0; i < components; i++) {
      LogicComponent.Type type = any(random, LogicComponent.Type.values());
      LogicComponent.Builder component =
          LogicComponent.builder("c" + i, type, "Component " + "word ".repeat(random.nextInt(25)));
      if (type == LogicComponent.Type.OUTCOME) {
        component.horizon(any(random, LogicComponent.Horizon.values()));
      }
      model.addComponent(component.build());
    }
    for (int i = random.nextInt(2 * components); i > 0; i--) {
      model.addLink(
          LogicLink.builder(
                  "l" + i,
                  "c" + random.nextInt(components),
                  "c" + random.nextInt(components),
                  any(random, LogicLink.Kind.values()))
              .build());
      if (random.nextInt(4) == 0) {
        model.addAssumption(
            Assumption.builder("a" + i, "It holds")
                .about("l" + i)
                .status(any(random, Assumption.Status.values()))
                .build());
      }
    }
    return model.build();
  }

  private static <T> T any(Random random, T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }
}
