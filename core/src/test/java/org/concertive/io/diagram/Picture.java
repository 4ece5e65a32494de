package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture as SVG, and what must hold of every picture. */
final class Picture {
  private final String svg;
  private final Document document;

  private Picture(String svg) {
    this.svg = svg;
    document = parsed(svg);
  }

  static Picture of(Diagram diagram, Form form) {
    return new Picture(SvgExporter.of(form, Frame.ALONE).export(diagram));
  }

  private static Document parsed(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + svg, e);
    }
  }

  String svg() {
    return svg;
  }

  /** The texts, as they are read. */
  List<String> texts() {
    return written().stream().map(Written::text).toList();
  }

  /** What must hold of every picture. */
  void check() {
    assertThat(svg.codePoints())
        .allMatch(
            c ->
                c == '\n'
                    || (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT));
    assertThat(svg).doesNotContain("NaN", "Infinity", "<script", "<foreignObject", "href");
    assertThat(svg).endsWith("</svg>\n");
    Element root = document.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    checkIds(root);
    checkTexts(root);
  }

  private static void checkIds(Element root) {
    Set<String> ids = new HashSet<>();
    NodeList all = root.getOwnerDocument().getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as("id %s once", id).isTrue();
    }
    assertThat(root.getAttribute("aria-labelledby").split(" ")).allMatch(ids::contains);
  }

  /** Where a text stands, measured with the widest font. */
  private record Written(String text, double left, double right, double top, double bottom) {
    boolean meets(Written other) {
      return left + 1 < other.right
          && other.left + 1 < right
          && top + 1 < other.bottom
          && other.top + 1 < bottom;
    }
  }

  private List<Written> written() {
    List<Written> written = new ArrayList<>();
    NodeList all = document.getElementsByTagName("text");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getTextContent().isEmpty() || element.hasAttribute("transform")) {
        continue;
      }
      double size = Double.parseDouble(element.getAttribute("font-size"));
      double width = width(element, size);
      double x = Double.parseDouble(element.getAttribute("x"));
      double y = Double.parseDouble(element.getAttribute("y"));
      double left =
          switch (element.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
          };
      written.add(
          new Written(
              element.getTextContent(), left, left + width, y - size * 0.74, y + size * 0.2));
    }
    return written;
  }

  private static double width(Element element, double size) {
    boolean isBold = element.getAttribute("font-weight").equals("700");
    NodeList spans = element.getElementsByTagName("tspan");
    String bold = spans.getLength() == 0 ? "" : spans.item(0).getTextContent();
    String rest = element.getTextContent().substring(bold.length());
    return Face.BOLD.width(bold, size) + (isBold ? Face.BOLD : Face.REGULAR).width(rest, size);
  }

  private void checkTexts(Element root) {
    double width = Double.parseDouble(root.getAttribute("width"));
    double height = Double.parseDouble(root.getAttribute("height"));
    List<Written> written = written();
    for (int i = 0; i < written.size(); i++) {
      Written one = written.get(i);
      assertThat(one.left()).as("left of %s", one).isNotNegative();
      assertThat(one.right()).as("right of %s", one).isLessThanOrEqualTo(width);
      assertThat(one.bottom()).as("bottom of %s", one).isLessThanOrEqualTo(height);
      for (Written other : written.subList(0, i)) {
        assertThat(one.meets(other)).as("%s on %s", one, other).isFalse();
      }
    }
  }
}
