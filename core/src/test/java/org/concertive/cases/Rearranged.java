package org.concertive.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.concertive.Concertive;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.model.LeadershipSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same description, written otherwise. */
public final class Rearranged {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Rearranged() {}

  /** With ids of which no two are the same: which of two is meant depends on their order. */
  public static LeadershipSystem withUniqueIds(LeadershipSystem system) {
    JsonNode document = tree(system);
    makeUnique(document, new HashSet<>());
    return Concertive.parse(document.toString());
  }

  private static void makeUnique(JsonNode node, Set<String> ids) {
    if (node instanceof ObjectNode object && object.has("id")) {
      String id = object.get("id").asString();
      while (!ids.add(id)) {
        id += "-again";
      }
      object.put("id", id);
    }
    node.values().forEach(value -> makeUnique(value, ids));
  }

  /** With every list in another order, but that of revisions, which says when they were made. */
  public static LeadershipSystem inAnotherOrder(LeadershipSystem system, long seed) {
    JsonNode document = tree(system);
    shuffle(document, new Random(seed));
    return Concertive.parse(document.toString());
  }

  private static void shuffle(JsonNode node, Random random) {
    node.properties()
        .forEach(
            field -> {
              if (field.getValue() instanceof ArrayNode list
                  && !field.getKey().equals("revisions")) {
                List<JsonNode> values = new ArrayList<>(list.values());
                Collections.shuffle(values, random);
                list.removeAll();
                list.addAll(values);
              }
              shuffle(field.getValue(), random);
            });
    if (node.isArray()) {
      node.values().forEach(value -> shuffle(value, random));
    }
  }

  /** With every id another, and every reference with it. */
  public static LeadershipSystem relabeled(LeadershipSystem system) {
    JsonNode document = tree(system);
    Set<String> ids = new HashSet<>();
    collect(document, ids);
    relabel(document, ids);
    return Concertive.parse(document.toString());
  }

  private static void collect(JsonNode node, Set<String> ids) {
    if (node instanceof ObjectNode object && object.has("id")) {
      ids.add(object.get("id").asString());
    }
    node.values().forEach(value -> collect(value, ids));
  }

  private static void relabel(JsonNode node, Set<String> ids) {
    if (node instanceof ObjectNode object) {
      for (String field : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(field);
        if (value.isString()) {
          object.put(field, relabeled(value.asString(), ids));
        }
        relabel(value, ids);
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i).isString()) {
          list.set(i, relabeled(list.get(i).asString(), ids));
        }
        relabel(list.get(i), ids);
      }
    }
  }

  /** Backwards, so that ids sort otherwise too; what stands behind # is a place in a source. */
  private static String relabeled(String text, Set<String> ids) {
    int end = text.indexOf('#');
    String id = end < 0 ? text : text.substring(0, end);
    return ids.contains(id)
        ? "z" + new StringBuilder(id).reverse() + (end < 0 ? "" : text.substring(end))
        : text;
  }

  private static JsonNode tree(LeadershipSystem system) {
    return JSON.readTree(Documents.write(system, Format.JSON));
  }
}
