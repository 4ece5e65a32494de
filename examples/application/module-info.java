/** An application with a rule and a metric of its own. On the class path it needs no such file. */
module org.oakhill {
  requires org.concertive;
  requires tools.jackson.databind;
}
