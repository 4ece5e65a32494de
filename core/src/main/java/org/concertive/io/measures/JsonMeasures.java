package org.concertive.io.measures;

import java.util.Map;
import org.concertive.io.document.ConcertiveModule;
import org.concertive.metrics.MetricResults;
import org.concertive.model.value.Entity;
import org.concertive.text.Printable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results of metrics as JSON, for other programs. */
public final class JsonMeasures {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new ConcertiveModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonMeasures() {}

  /**
   * An object of one description: {@code of}, its id; {@code scope}; and {@code metrics}, a list
   * with number, id, name and unit of each and its result in each view, contributors included.
   */
  public static String write(MetricResults results) {
    return Printable.json(JSON.writeValueAsString(tree(results.system().id(), results))) + "\n";
  }

  /** A list of such objects; results of an entity have its id. */
  public static String write(Map<?, MetricResults> results) {
    ArrayNode list = JSON.createArrayNode();
    results.forEach(
        (of, one) ->
            list.add(tree(of instanceof Entity entity ? entity.id() : of.toString(), one)));
    return Printable.json(JSON.writeValueAsString(list)) + "\n";
  }

  private static ObjectNode tree(String of, MetricResults results) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("of", of).put("scope", results.scope().toString());
    tree.set("metrics", JSON.valueToTree(results));
    return tree;
  }
}
