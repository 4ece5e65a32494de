package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import org.concertive.model.logic.LogicLink;

/** What the signs of a picture mean, in lines under a title. */
final class Key {
  private static final double SIZE = 11;
  private static final double ROW = 22;
  private static final double LINE = 16;
  private static final Lettering TITLE = Lettering.bold(SIZE);
  private static final Lettering TEXT = Lettering.of(SIZE);

  private final String title;
  private final List<Item> items = new ArrayList<>();

  /** Draws a sign with its left end and its middle at a point. */
  @FunctionalInterface
  interface Sign {
    void draw(Drawing drawing, double x, double y);
  }

  private record Item(Sign sign, double width, String meaning) {}

  Key(String title) {
    this.title = title;
  }

  /** Explains a sign of this width if it is used. */
  Key add(boolean isUsed, double width, Sign sign, String meaning) {
    if (isUsed) {
      items.add(new Item(sign, width, meaning));
    }
    return this;
  }

  /** Explains a kind of link if it is used. */
  Key arrow(boolean isUsed, LogicLink.Kind kind, String meaning) {
    return add(isUsed, Marks.ARROW, (drawing, x, y) -> Marks.arrow(drawing, kind, x, y), meaning);
  }

  /** Explains the dot where lines join if it is used. */
  Key joint(boolean isUsed) {
    return add(
        isUsed,
        6,
        (drawing, x, y) -> Marks.joint(drawing, Palette.INK, x + 3, y),
        "a dot joins lines; without a dot they cross");
  }

  /** Draws keys, those without items left out; answers where what follows begins. */
  static double draw(Drawing drawing, double top, List<Key> keys) {
    List<Key> used = keys.stream().filter(key -> !key.items.isEmpty()).toList();
    double titles =
        used.stream()
            .filter(key -> !key.title.isEmpty())
            .mapToDouble(key -> TITLE.width(key.title) + 14)
            .max()
            .orElse(0);
    double y = top;
    for (Key key : used) {
      y = key.draw(drawing, Drawing.MARGIN + titles, y) + ROW;
    }
    return y;
  }

  private double draw(Drawing drawing, double left, double top) {
    drawing.text(Drawing.MARGIN, top + 4, TITLE, title);
    double right = drawing.width() - Drawing.MARGIN;
    double x = left;
    double y = top;
    for (Item item : items) {
      double width = item.width + 7 + TEXT.width(item.meaning);
      if (x > left && x + width > right) {
        x = left;
        y += ROW;
      }
      item.sign.draw(drawing, x, y);
      double text = x + item.width + 7;
      List<String> meaning = Wrapped.lines(item.meaning, TEXT.face(), SIZE, right - text);
      y = drawing.lines(text, y + 4, TEXT, meaning, LINE) - 4;
      x += width + 26;
    }
    return y;
  }
}
