package org.concertive.io.report;

import java.util.List;
import java.util.Locale;

/** The words of the field that a report uses, explained; those it does not use are left out. */
final class GlossarySection {
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(
              "as designed",
              "As designed, as lived",
              "What structures and plans lay down; what is recorded to have taken place."),
          new Entry(
              "adoption",
              "Adoption",
              "That a unit uses an innovation, and how many of its parts do."),
          new Entry(
              "advises",
              "Advises, decides, monitors",
              "May give advice on a domain; may decide it, alone or with others; may watch over it."),
          new Entry(
              "brokerage", "Brokerage", "Standing between people who have no tie to each other."),
          new Entry("body", "Body", "A team, council or other group that acts as one."),
          new Entry(
              "cadence",
              "Cadence",
              "How often a routine is meant to take place, such as monthly or 5 times a school"
                  + " year."),
          new Entry(
              "collaborated",
              "Collaborated, collective, coordinated, parallelled",
              "Ways of leading a routine together: in the same place and time; apart, and for the"
                  + " same end; one step after another; side by side, independently."),
          new Entry(
              "declared leader",
              "Declared leader",
              "One whom the description calls a leader, whether or not a routine is recorded that"
                  + " they lead."),
          new Entry(
              "domain",
              "Domain of decisions",
              "What can be decided, such as the curriculum or a budget."),
          new Entry(
              "effective leaders",
              "Effective leaders",
              "As many leaders with equal shares would give the same concentration."),
          new Entry(
              "espoused",
              "Espoused, enacted",
              "What a theory says one does; what one is seen to do."),
          new Entry(
              "horizon",
              "Horizon",
              "How soon an outcome is expected: in the short term, intermediate or in the long"
                  + " term."),
          new Entry(
              "joint activity",
              "Joint activity",
              "One occasion on which people acted together; a routine is made of many."),
          new Entry(
              "logic model",
              "Logic model",
              "What goes in, what is done with it, what it produces, and what is expected to"
                  + " follow."),
          new Entry(
              "not recorded",
              "Not recorded, not documented",
              "Nobody wrote it down here; nobody looked at this part at all. Either may exist."),
          new Entry(
              "polarization",
              "Polarization",
              "How far adoption is split between the two ends of its scale: 0 all alike, a third"
                  + " evenly spread, 1 half at each end."),
          new Entry(
              "pressed for",
              "Press and support",
              "What is demanded of people, and what helps them to do it."),
          new Entry("reciprocity", "Reciprocity", "The share of ties that go both ways."),
          new Entry("routine", "Routine", "A recognizable pattern of joint action that recurs."),
          new Entry("strateg", "Strategy", "What is done, for whom, how, and why it may work."),
          new Entry(
              "theory of action",
              "Theory of action",
              "What a system wants, what it does about it, and why that may work."),
          new Entry(
              "tool",
              "Tool",
              "A thing used in practice that holds ideas, such as a protocol or a form."));

  private GlossarySection() {}

  /**
   * An entry.
   *
   * @param word the word, in small letters, whose use calls for it
   */
  private record Entry(String word, String name, String meaning) {}

  /** The entries that these sections call for. */
  static Section of(List<Section> sections) {
    String text = MarkdownPage.text(sections).toLowerCase(Locale.ROOT);
    List<Block.Term> used =
        ENTRIES.stream()
            .filter(entry -> text.contains(entry.word()))
            .map(entry -> new Block.Term(entry.name(), entry.meaning()))
            .toList();
    return new Section(
        "glossary",
        "Glossary",
        List.of(
            used.isEmpty()
                ? new Block.Paragraph("No word of the field is used.")
                : new Block.Terms(used)));
  }
}
