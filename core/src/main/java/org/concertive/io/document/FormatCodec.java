package org.concertive.io.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concertive.model.LeadershipSystem;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The format of a document: its name, a major version that must be ours, and a minor version. A
 * newer minor only adds, so what is unknown in such a document is a warning.
 */
final class FormatCodec extends Codec {
  private static final Pattern FORMAT = Pattern.compile("concertive/([0-9]{1,9})\\.([0-9]{1,9})");
  private static final int MAJOR;
  private static final int MINOR;

  static {
    Matcher own = FORMAT.matcher(LeadershipSystem.FORMAT);
    if (!own.matches()) {
      throw new IllegalStateException(
          "The format " + LeadershipSystem.FORMAT + " must match " + FORMAT + ".");
    }
    MAJOR = Integer.parseInt(own.group(1));
    MINOR = Integer.parseInt(own.group(2));
  }

  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return in.wrongKind(this);
    }
    String text = parser.getString();
    Matcher format = FORMAT.matcher(text);
    if (!format.matches()) {
      throw in.stop("\"format\" must be " + expected() + ", but is " + Text.quoted(text) + ".");
    }
    int major = Integer.parseInt(format.group(1));
    if (major != MAJOR) {
      throw in.stop(
          "The document is in the format "
              + text
              + ", which this version cannot read: it reads "
              + LeadershipSystem.FORMAT
              + (major > MAJOR ? ". A newer version of the library can." : "."));
    }
    if (Integer.parseInt(format.group(2)) > MINOR) {
      in.setNewer();
    }
    return text;
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.text((String) value);
  }

  @Override
  String expected() {
    return "\"" + LeadershipSystem.FORMAT + "\"";
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return Map.of("const", LeadershipSystem.FORMAT);
  }
}
