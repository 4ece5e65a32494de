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

  private static JsonNode tree(LeadershipSystem system) {
    return JSON.readTree(Documents.write(system, Format.JSON));
  }
}
