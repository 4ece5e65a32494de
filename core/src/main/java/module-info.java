/**
 * Distributed-leadership theories of action in education: read, check and measure descriptions of
 * them.
 */
module org.concertive {
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports org.concertive;
  exports org.concertive.execution;
  exports org.concertive.catalogue;
  exports org.concertive.statistics;
  exports org.concertive.network;
  exports org.concertive.model.value;
  exports org.concertive.model.organization;
  exports org.concertive.model.practice;
  exports org.concertive.model.evidence;
  exports org.concertive.model.scale;
  exports org.concertive.model.theory;
  exports org.concertive.model.logic;
  exports org.concertive.model;
  exports org.concertive.index;
  exports org.concertive.relation;
  exports org.concertive.metrics;
  exports org.concertive.validation;
  exports org.concertive.io;
  exports org.concertive.io.document;
  exports org.concertive.io.csv;
  exports org.concertive.io.diagram;
  exports org.concertive.io.findings;
  exports org.concertive.io.measures;
  exports org.concertive.io.report;

  provides tools.jackson.databind.JacksonModule with
      org.concertive.io.document.ConcertiveModule;
}
