package org.concertive.io.document;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Writes to a Jackson generator: JSON, or another format of the application's mapper. */
class JacksonOutput implements DocumentVisitor {
  private final JsonGenerator generator;

  JacksonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startList(boolean isShort) {
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEndArray();
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void digits(String digits) {
    generator.writeNumber(Long.parseLong(digits));
  }

  @Override
  public void number(BigDecimal number) {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }
}
