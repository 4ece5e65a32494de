package org.concertive.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.SystemShape;
import org.junit.jupiter.api.Test;

class CutTest {
  /** The two parts made by cutting near a bar, which is taken out; else "none". */
  private static String cut(String text) {
    int place = text.indexOf('|');
    String document = text.replace("|", "");
    Cut cut = Cut.near(document.getBytes(UTF_8), place);
    return cut == null
        ? "none"
        : document.substring(0, cut.end())
            + cut.list().closing()
            + " "
            + cut.list().opening()
            + document.substring(cut.start());
  }

  @Test
  void aListOfASectionIsCutBeforeTheNextObject() {
    assertThat(cut("{'practice':{'tools':[{'id':|'a'} , {'id':'b'}]}}".replace('\'', '"')))
        .isEqualTo(
            "{'practice':{'tools':[{'id':'a'}]}} {'practice':{'tools':[{'id':'b'}]}}"
                .replace('\'', '"'));
  }

  @Test
  void aListOfTheRootIsCutToo() {
    assertThat(cut("{'id':'x',\n 'waivers' : [ {},|{},{} ] }".replace('\'', '"')))
        .isEqualTo("{'id':'x',\n 'waivers' : [ {}]} {'waivers':[{},{} ] }".replace('\'', '"'));
  }

  @Test
  void fromAnObjectFurtherInTheCutIsBeforeTheOneAroundIt() {
    assertThat(
            cut(
                "{'practice':{'tools':[],'routines':[{'id':'a'},{'id':'b','period':{'x':[1]},'steps':[|{},{},{'y':[{}]}]}]}}"
                    .replace('\'', '"')))
        .isEqualTo(
            "{'practice':{'tools':[],'routines':[{'id':'a'}]}} {'practice':{'routines':[{'id':'b','period':{'x':[1]},'steps':[{},{},{'y':[{}]}]}]}}"
                .replace('\'', '"'));
  }

  @Test
  void bracketsInTextsAreNone() {
    String odd = "{\"id\":\"]}[\\\"{,\\\\\"}";
    assertThat(cut("{\"waivers\":[" + odd + "," + odd + ",|" + odd + "," + odd + "]}"))
        .isEqualTo(
            "{\"waivers\":[" + odd + "," + odd + "]} {\"waivers\":[" + odd + "," + odd + "]}");
  }

  @Test
  void whereNoListIsKnownThereIsNoCut() {
    assertThat(cut("{\"others\":[{},|{},{}]}")).isEqualTo("none");
    assertThat(cut("[{},|{},{}]")).isEqualTo("none");
    assertThat(cut("{\"waivers\":[{}|]}")).isEqualTo("none");
    assertThat(cut("{\"waivers\":{\"x\":[{},|{}]}}")).isEqualTo("none");
    assertThat(cut(":[{},|{}]}")).isEqualTo("none");
    assertThat(cut("\"|},{")).isEqualTo("none");
    assertThat(cut("},|{")).isEqualTo("none");
    assertThat(cut(",|{")).isEqualTo("none");
    assertThat(cut("|{")).isEqualTo("none");
    assertThat(cut("|")).isEqualTo("none");
  }

  @Test
  void theFirstObjectOfAListHasNoneBeforeIt() {
    assertThat(cut("{\"theories\":[{\"id\":\"t\",\"strategies\":[{},|{}]}]}")).isEqualTo("none");
  }

  @Test
  void allListsOfObjectsAreKnownButThoseThatShareTheirNameWithOneFurtherIn() {
    for (Field<?> field : SystemShape.SYSTEM.fields()) {
      if (field.kind() instanceof Kind.Section<?> section) {
        assertThat(section.shape().fields())
            .allMatch(inner -> PartedList.named(inner.name()) != null);
      } else {
        boolean isList = field.isMany() && field.kind() instanceof Kind.Nested<?>;
        assertThat(PartedList.named(field.name()) != null)
            .as(field.name())
            .isEqualTo(isList && !field.name().equals("sources"));
      }
    }
  }
}
