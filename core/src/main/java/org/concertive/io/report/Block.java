package org.concertive.io.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.concertive.io.diagram.Diagram;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.concertive.validation.Severity;

/** What a section is made of. All text is plain: nothing in it is markup. */
public sealed interface Block {

  /** What the visitor makes of this kind of block. */
  <T> T accept(Visitor<T> visitor);

  /** A paragraph. */
  record Paragraph(String text) implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** A heading within a section. */
  record Heading(String text) implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A list.
   *
   * @param items its items, a paragraph each
   * @param isNumbered whether they have numbers
   */
  record Items(List<String> items, boolean isNumbered) implements Block {
    /** Makes a list. */
    public Items {
      items = List.copyOf(items);
    }

    /** A list without numbers. */
    public static Items of(List<String> items) {
      return new Items(items, false);
    }

    /** A list with numbers. */
    public static Items numbered(List<String> items) {
      return new Items(items, true);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Terms and what is said of each, in order.
   *
   * @param terms the terms
   */
  record Terms(List<Term> terms) implements Block {
    /** Makes a list of terms. */
    public Terms {
      terms = List.copyOf(terms);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A term.
   *
   * @param name the term
   * @param text what is said of it
   */
  record Term(String name, String text) {}

  /**
   * Pictures that stand together, each with its content in words.
   *
   * @param diagrams the pictures, by names fit for files, in order; one with nothing to draw is a
   *     sentence
   */
  record Pictures(Map<String, Diagram> diagrams) implements Block {
    /**
     * Makes a block of pictures.
     *
     * @throws IllegalArgumentException when a name has other characters than letters, digits, '.',
     *     '_' and '-', or does not start with a letter or digit
     */
    public Pictures {
      diagrams = Collections.unmodifiableMap(new LinkedHashMap<>(diagrams));
      for (String name : diagrams.keySet()) {
        if (!Ids.isOne(name)) {
          throw new IllegalArgumentException(
              "The name "
                  + Text.quoted(name)
                  + " of a picture may hold only letters, digits, '.', '_' and '-', and must start"
                  + " with a letter or digit.");
        }
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A table, which readers can sort by its columns where scripts run.
   *
   * @param caption what it shows
   * @param columns the headings
   * @param rows the rows, each with as many cells as there are columns
   */
  record Table(String caption, List<String> columns, List<List<Cell>> rows) implements Block {
    /**
     * Makes a table.
     *
     * @throws IllegalArgumentException when a row has more or fewer cells than there are columns
     */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row of the table \""
                  + caption
                  + "\" has "
                  + Words.count(row.size(), "cell")
                  + ". It must have "
                  + columns.size()
                  + ", one a column.");
        }
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A cell of a table.
   *
   * @param text what it says
   * @param number what it is sorted by; absent where that is the text
   * @param remark a second text beneath it; empty for none
   * @param details further lines, which readers can fold away
   */
  record Cell(String text, OptionalDouble number, String remark, List<String> details) {
    /** Makes a cell. */
    public Cell {
      details = List.copyOf(details);
    }

    /** A cell of text. */
    public static Cell of(String text) {
      return new Cell(text, OptionalDouble.empty(), "", List.of());
    }

    /** The same, sorted by this number. */
    public Cell sortedBy(double by) {
      return new Cell(text, OptionalDouble.of(by), remark, details);
    }

    /** The same with a second text and further lines. */
    public Cell with(String second, List<String> lines) {
      return new Cell(text, number, second, lines);
    }
  }

  /**
   * Blocks that readers can fold away.
   *
   * @param summary what stands there when they are folded
   */
  record Fold(String summary, List<Block> blocks) implements Block {
    /** Makes a fold. */
    public Fold {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Blocks about one thing, framed.
   *
   * @param title what they are about
   * @param remark how much there is; empty for none
   */
  record Card(String title, String remark, List<Block> blocks) implements Block {
    /** Makes a card. */
    public Card {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What rules found.
   *
   * @param severity how much it matters
   * @param rule the rule, such as {@code AUT-03 unclear authority}
   * @param extent of how many it is said, where that is more than two; empty otherwise
   * @param statements what was found
   * @param toRecord what to record in the description
   * @param toConsider what a district might consider in practice
   * @param sources the works it rests on
   */
  record Finding(
      Severity severity,
      String rule,
      String extent,
      List<Statement> statements,
      Optional<String> toRecord,
      Optional<String> toConsider,
      List<String> sources)
      implements Block {
    /** Makes a finding. */
    public Finding {
      statements = List.copyOf(statements);
      sources = List.copyOf(sources);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A sentence, and of what it is said where it is said of several.
   *
   * @param text the sentence, with an ellipsis where the names differ
   * @param of the names; empty when the sentence has them
   */
  record Statement(String text, List<String> of) {
    /** Makes a statement. */
    public Statement {
      of = List.copyOf(of);
    }
  }

  /**
   * How completely the parts of a system are documented.
   *
   * @param coverage the parts
   */
  record Documented(Map<Aspect, Coverage> coverage) implements Block {
    /** Makes a block, in the order of the parts. */
    public Documented {
      coverage = Collections.unmodifiableMap(new TreeMap<>(coverage));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What is made of each kind of block.
   *
   * @param <T> what it is
   */
  interface Visitor<T> {
    /** Of a paragraph. */
    T visit(Paragraph paragraph);

    /** Of a heading. */
    T visit(Heading heading);

    /** Of a list. */
    T visit(Items items);

    /** Of terms. */
    T visit(Terms terms);

    /** Of pictures. */
    T visit(Pictures pictures);

    /** Of a table. */
    T visit(Table table);

    /** Of what can be folded away. */
    T visit(Fold fold);

    /** Of what is framed. */
    T visit(Card card);

    /** Of what rules found. */
    T visit(Finding finding);

    /** Of how completely parts are documented. */
    T visit(Documented documented);
  }
}
