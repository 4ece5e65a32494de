package org.concertive.io.diagram;

import static org.concertive.io.diagram.Drawing.n;

import java.util.List;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.LogicLink;
import org.concertive.validation.Severity;

/** The marks on lines and boxes, drawn as shapes, so that they look alike in every font. */
final class Marks {
  /** The length of an arrow that stands for others. */
  static final double ARROW = 34;

  /** Half the height of an assumption. */
  static final double TAG = 7.5;

  /** Half the height of pieces of evidence. */
  static final double EVIDENCE = 8.5;

  private static final Stroke OUTLINE = Stroke.ink(1.2);
  private static final Lettering LETTER = Lettering.bold(10).centred();

  private Marks() {}

  static Stroke stroke(LogicLink.Kind kind) {
    return switch (kind) {
      case CAUSAL -> Stroke.CAUSAL;
      case STRENGTHENS -> Stroke.STRENGTHENING;
      case FEEDBACK -> Stroke.FEEDBACK;
    };
  }

  /** How far before the end of an arrow its line ends. */
  static double headLength(LogicLink.Kind kind) {
    return switch (kind) {
      case CAUSAL -> 5;
      case STRENGTHENS -> 1;
      case FEEDBACK -> 9;
    };
  }

  /** The head of an arrow that ends here, leading to the right or to the left. */
  static void head(Drawing drawing, LogicLink.Kind kind, double x, double y, boolean toRight) {
    int back = toRight ? -1 : 1;
    switch (kind) {
      case CAUSAL -> drawing.shape(triangle(x, y, 8 * back, 4), Palette.INK, Stroke.ink(0.3));
      case STRENGTHENS ->
          drawing.path(
              "M"
                  + at(x + 6.2 * back, y - 4.5)
                  + "L"
                  + at(x, y)
                  + "L"
                  + at(x + 6.2 * back, y + 4.5),
              new Stroke(Palette.BLUE, 1.9, ""));
      case FEEDBACK ->
          drawing.shape(
              triangle(x + back, y, 8.2 * back, 4.5),
              Palette.GROUND,
              new Stroke(Palette.RUST, 1.5, ""));
    }
  }

  private static String triangle(double x, double y, double length, double half) {
    return "M" + at(x, y) + "L" + at(x + length, y - half) + "V" + n(y + half) + "Z";
  }

  static String at(double x, double y) {
    return n(x) + " " + n(y);
  }

  static String rectangle(double x, double y, double w, double h) {
    return "M" + at(x, y) + "H" + n(x + w) + "V" + n(y + h) + "H" + n(x) + "Z";
  }

  /** A rectangle with round corners, as a path. */
  static String rounded(double x, double y, double w, double h, double r) {
    String arc = "A" + n(r) + " " + n(r) + " 0 0 1 ";
    return "M%sH%s%sV%s%sH%s%sV%s%sZ"
        .formatted(
            at(x + r, y),
            n(x + w - r),
            arc + at(x + w, y + r),
            n(y + h - r),
            arc + at(x + w - r, y + h),
            n(x + r),
            arc + at(x, y + h - r),
            n(y + r),
            arc + at(x + r, y));
  }

  /** A dot where lines join. */
  static void joint(Drawing drawing, String colour, double x, double y) {
    drawing.circle(x, y, 2.6, colour, new Stroke(colour, 0.5, ""));
  }

  /** Assumptions on a line, and beneath them the number of pieces of evidence. */
  static void onLine(Drawing drawing, List<Tag> tags, int evidence, double x, double y) {
    double lower = y;
    if (!tags.isEmpty()) {
      tag(drawing, tags, x, y);
      lower = y + 17;
    }
    if (evidence > 0) {
      evidence(drawing, Integer.toString(evidence), x, lower);
    }
  }

  static void tag(Drawing drawing, List<Tag> tags, double x, double y) {
    String letters = String.join(" ", tags.stream().map(Tag::letter).toList());
    double half = Math.max(TAG, LETTER.width(letters) / 2 + 4.5);
    Assumption.Status status = common(tags);
    boolean isFilled = status == Assumption.Status.FAILS;
    Stroke outline = status == Assumption.Status.UNTESTED ? Stroke.dashed(1.2) : OUTLINE;
    drawing.shape(
        rounded(x - half, y - TAG, 2 * half, 2 * TAG, TAG),
        isFilled ? Palette.INK : Palette.GROUND,
        outline);
    drawing.text(x, y + 3.6, isFilled ? LETTER.coloured(Palette.GROUND) : LETTER, letters);
  }

  /** What holds of all of them; untested where they differ. */
  private static Assumption.Status common(List<Tag> tags) {
    Assumption.Status first = tags.get(0).status();
    return tags.stream().allMatch(tag -> tag.status() == first)
        ? first
        : Assumption.Status.UNTESTED;
  }

  static void evidence(Drawing drawing, String number, double x, double y) {
    drawing.shape(
        "M%sL%sL%sL%sZ"
            .formatted(
                at(x, y - EVIDENCE), at(x + EVIDENCE, y), at(x, y + EVIDENCE), at(x - EVIDENCE, y)),
        Palette.GROUND,
        OUTLINE);
    drawing.text(x, y + 3.4, Lettering.bold(9.5).centred(), number);
  }

  /** The mark of a finding: a square for an error, a triangle for a warning, a disc else. */
  static void finding(Drawing drawing, Severity severity, double x, double y) {
    Stroke outline = Stroke.ink(1.3);
    switch (severity) {
      case ERROR -> {
        drawing.shape(rectangle(x - 6, y - 6, 12, 12), Palette.GROUND, outline);
        drawing.path(
            "M%sL%sM%sL%s"
                .formatted(at(x - 3, y - 3), at(x + 3, y + 3), at(x + 3, y - 3), at(x - 3, y + 3)),
            outline);
      }
      case WARNING -> {
        drawing.shape(
            "M%sL%sH%sZ".formatted(at(x, y - 7), at(x + 7, y + 5.6), n(x - 7)),
            Palette.GROUND,
            outline);
        drawing.path("M%sV%s".formatted(at(x, y - 2.6), n(y + 1.4)), outline);
        drawing.circle(x, y + 3.4, 0.5, Palette.INK, Stroke.ink(0.5));
      }
      case INFO -> {
        drawing.circle(x, y, 6.5, Palette.GROUND, outline);
        drawing.path("M%sV%s".formatted(at(x, y - 0.6), n(y + 3.4)), outline);
        drawing.circle(x, y - 3, 0.5, Palette.INK, Stroke.ink(0.5));
      }
    }
  }

  /** An arrow of this kind, 34 px long. */
  static void arrow(Drawing drawing, LogicLink.Kind kind, double x, double y) {
    double end = x + ARROW;
    drawing.path("M" + at(x, y) + "H" + n(end - headLength(kind)), stroke(kind));
    head(drawing, kind, end, y, true);
  }
}
