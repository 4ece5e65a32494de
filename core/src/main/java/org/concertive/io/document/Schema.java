package org.concertive.io.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.model.LeadershipSystem;

/** The JSON Schema of documents as text. */
final class Schema {
  private Schema() {}

  static String text(Descriptions descriptions) {
    Definitions definitions = new Definitions(descriptions);
    Map<String, Object> root = Codecs.SYSTEM.object(definitions);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:" + LeadershipSystem.FORMAT.replace('/', ':'));
    schema.put("title", "A distributed-leadership system, " + LeadershipSystem.FORMAT);
    schema.putAll(Definitions.described(descriptions.of(LeadershipSystem.class), root));
    schema.put("$defs", definitions.all());
    StringBuilder text = new StringBuilder();
    write(schema, new JsonOutput(text));
    return text.toString();
  }

  private static void write(Object value, DocumentVisitor out) {
    if (value instanceof Map<?, ?> map) {
      out.startObject();
      map.forEach(
          (name, each) -> {
            out.name((String) name);
            write(each, out);
          });
      out.endObject();
    } else if (value instanceof List<?> list) {
      out.startList(list.size() <= 8 && list.stream().noneMatch(each -> each instanceof Map));
      list.forEach(each -> write(each, out));
      out.endList();
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else if (value instanceof Number number) {
      out.number(new BigDecimal(number.toString()));
    } else {
      out.text((String) value);
    }
  }
}
