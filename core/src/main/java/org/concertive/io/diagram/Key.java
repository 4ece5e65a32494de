package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;

/** What the signs of a picture mean, in lines under a title. */
final class Key {
  private static final double SIZE = 11;
  private static final double ROW = 22;
  private static final Lettering TITLE = Lettering.bold(SIZE);
  private static final Lettering TEXT = Lettering.of(SIZE);

  private final String title;
  private final List<Item> items = new ArrayList<>();

  /** Draws a sign with its left end and its middle at a point. */
  @FunctionalInterface
  interface Sign {
    void draw(double x, double y);
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

  /** Draws keys, those without items left out; answers where what follows begins. */
  static double draw(Drawing drawing, double top, Key... keys) {
    double titles = 0;
    for (Key key : keys) {
      titles = Math.max(titles, key.title.isEmpty() ? 0 : TITLE.width(key.title) + 14);
    }
    double y = top;
    for (Key key : keys) {
      if (!key.items.isEmpty()) {
        y = key.draw(drawing, Drawing.MARGIN + titles, y) + ROW;
      }
    }
    return y;
  }

  private double draw(Drawing drawing, double left, double top) {
    drawing.text(Drawing.MARGIN, top + 4, TITLE, title);
    double x = left;
    double y = top;
    for (Item item : items) {
      double width = item.width + 7 + TEXT.width(item.meaning);
      if (x > left && x + width > drawing.width() - Drawing.MARGIN) {
        x = left;
        y += ROW;
      }
      item.sign.draw(x, y);
      drawing.text(x + item.width + 7, y + 4, TEXT, item.meaning);
      x += width + 26;
    }
    return y;
  }
}
