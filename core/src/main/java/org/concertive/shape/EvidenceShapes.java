package org.concertive.shape;

import static org.concertive.shape.Kinds.ANSWER;
import static org.concertive.shape.Kinds.COUNT;
import static org.concertive.shape.Kinds.DECIMAL;
import static org.concertive.shape.Kinds.ID;
import static org.concertive.shape.Kinds.MAGNITUDE;
import static org.concertive.shape.Kinds.PERIOD;
import static org.concertive.shape.Kinds.QUANTITY;
import static org.concertive.shape.Kinds.TEXT;
import static org.concertive.shape.Kinds.TIME;
import static org.concertive.shape.Kinds.ref;
import static org.concertive.shape.Kinds.refToAny;
import static org.concertive.shape.Kinds.word;
import static org.concertive.shape.Shape.need;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.concertive.model.evidence.DataCollection;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.FigureValue;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.IndicatorValue;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.evidence.Measurement;
import org.concertive.model.evidence.MeasurementSummary;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.evidence.Sample;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.evidence.Study;
import org.concertive.model.evidence.WordPoll;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.practice.Tool;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;

/** Sources, evidence, findings and how things are measured in a document. */
final class EvidenceShapes {
  static final Shape<SourceDocument> SOURCE_DOCUMENT =
      Shape.of(
              SourceDocument.class,
              "source document",
              need("id", ID, SourceDocument::id),
              need("title", TEXT, SourceDocument::title),
              SourceDocument::builder,
              SourceDocument.Builder::build)
          .many("authors", TEXT, SourceDocument::authors, SourceDocument.Builder::addAllAuthors)
          .may("year", COUNT, SourceDocument::year, SourceDocument.Builder::year)
          .or(
              "kind",
              word(SourceDocument.Kind.class),
              SourceDocument.Kind.OTHER,
              SourceDocument::kind,
              SourceDocument.Builder::kind)
          .entity(
              SourceDocument::sources,
              SourceDocument.Builder::addAllSources,
              SourceDocument::notes,
              SourceDocument.Builder::addAllNotes,
              SourceDocument::attributes,
              SourceDocument.Builder::putAllAttributes)
          .done();

  static final Kind<FigureValue> FIGURE_VALUE =
      new Kind.Form<>(
          "figure value",
          List.of("8", "2.5", "7-12", ">70", "all", "90%", "more than 80%", "large-majority"),
          "^\\s*((>=?|<=?|~|more than |at least |less than |fewer than |at most |about )?\\s*"
              + "([0-9]{1,3}(\\.[0-9]{1,12})?\\s*%|[0-9]{1,16}\\.[0-9]{1,12}|[0-9]{1,16}(\\s*[-\\u2013]\\s*[0-9]{1,16})?)"
              + "|[A-Za-z][A-Za-z _-]*)\\s*$",
          FigureValue::parse,
          EvidenceShapes::isShort,
          EvidenceShapes::figureValue,
          null,
          null);

  static final Shape<Evidence> EVIDENCE =
      Shape.of(
              Evidence.class,
              "evidence",
              need("id", ID, Evidence::id),
              need("kind", word(Evidence.Kind.class), Evidence::kind),
              Evidence::builder,
              Evidence.Builder::build)
          .may("name", TEXT, Evidence::name, Evidence.Builder::name)
          .may("collected", PERIOD, Evidence::collected, Evidence.Builder::collected)
          .may(
              "collectedBy", ref(Actor.class), Evidence::collectedBy, Evidence.Builder::collectedBy)
          .may(
              "instrument",
              ref(Instrument.class),
              Evidence::instrument,
              Evidence.Builder::instrument)
          .may("n", COUNT, Evidence::n, Evidence.Builder::n)
          .set("about", ref(Entity.class), Evidence::about, Evidence.Builder::addAllAbout)
          .may("design", word(Evidence.Design.class), Evidence::design, Evidence.Builder::design)
          .entity(
              Evidence::sources,
              Evidence.Builder::addAllSources,
              Evidence::notes,
              Evidence.Builder::addAllNotes,
              Evidence::attributes,
              Evidence.Builder::putAllAttributes)
          .done();

  static final Shape<Finding> FINDING =
      Shape.of(
              Finding.class,
              "finding",
              need("id", ID, Finding::id),
              need("text", TEXT, Finding::text),
              Finding::builder,
              Finding.Builder::build)
          .may(
              "polarity",
              word(Finding.Polarity.class),
              Finding::polarity,
              Finding.Builder::polarity)
          .may("magnitude", MAGNITUDE, Finding::magnitude, Finding.Builder::magnitude)
          .may("denominator", QUANTITY, Finding::denominator, Finding.Builder::denominator)
          .set("about", ref(Entity.class), Finding::about, Finding.Builder::addAllAbout)
          .set("evidence", ref(Evidence.class), Finding::evidence, Finding.Builder::addAllEvidence)
          .entity(
              Finding::sources,
              Finding.Builder::addAllSources,
              Finding::notes,
              Finding.Builder::addAllNotes,
              Finding::attributes,
              Finding.Builder::putAllAttributes)
          .done();

  static final Shape<ReportedFigure> FIGURE =
      Shape.of(
              ReportedFigure.class,
              "figure",
              need("id", ID, ReportedFigure::id),
              need("key", TEXT, ReportedFigure::key),
              need("value", FIGURE_VALUE, ReportedFigure::value),
              ReportedFigure::builder,
              ReportedFigure.Builder::build)
          .may("about", ref(Entity.class), ReportedFigure::about, ReportedFigure.Builder::about)
          .may("part", QUANTITY, ReportedFigure::part, ReportedFigure.Builder::part)
          .may("of", QUANTITY, ReportedFigure::of, ReportedFigure.Builder::of)
          .may("asOf", TIME, ReportedFigure::asOf, ReportedFigure.Builder::asOf)
          .entity(
              ReportedFigure::sources,
              ReportedFigure.Builder::addAllSources,
              ReportedFigure::notes,
              ReportedFigure.Builder::addAllNotes,
              ReportedFigure::attributes,
              ReportedFigure.Builder::putAllAttributes)
          .done();

  static final Shape<IndicatorValue> INDICATOR_VALUE =
      Shape.of(
              IndicatorValue.class,
              "indicator value",
              need("value", DECIMAL, IndicatorValue::value),
              IndicatorValue::builder,
              IndicatorValue.Builder::build)
          .may("when", TIME, IndicatorValue::when, IndicatorValue.Builder::when)
          .done();

  static final Shape<Indicator> INDICATOR =
      Shape.of(
              Indicator.class,
              "indicator",
              need("id", ID, Indicator::id),
              need(
                  "measures",
                  refToAny(LogicComponent.class, Goal.class, Strategy.class),
                  Indicator::measures),
              need("definition", TEXT, Indicator::definition),
              Indicator::builder,
              Indicator.Builder::build)
          .or(
              "unit",
              word(Indicator.Unit.class),
              Indicator.Unit.OTHER,
              Indicator::unit,
              Indicator.Builder::unit)
          .may("kind", word(Indicator.Kind.class), Indicator::kind, Indicator.Builder::kind)
          .or(
              "direction",
              word(Indicator.Direction.class),
              Indicator.Direction.UNKNOWN,
              Indicator::direction,
              Indicator.Builder::direction)
          .may("min", DECIMAL, Indicator::min, Indicator.Builder::min)
          .may("max", DECIMAL, Indicator::max, Indicator.Builder::max)
          .may(
              "baseline",
              new Kind.Nested<>(() -> INDICATOR_VALUE),
              Indicator::baseline,
              Indicator.Builder::baseline)
          .may(
              "target",
              new Kind.Nested<>(() -> INDICATOR_VALUE),
              Indicator::target,
              Indicator.Builder::target)
          .may("threshold", DECIMAL, Indicator::threshold, Indicator.Builder::threshold)
          .may(
              "instrument",
              ref(Instrument.class),
              Indicator::instrument,
              Indicator.Builder::instrument)
          .set("subjects", TEXT, Indicator::subjects, Indicator.Builder::addAllSubjects)
          .entity(
              Indicator::sources,
              Indicator.Builder::addAllSources,
              Indicator::notes,
              Indicator.Builder::addAllNotes,
              Indicator::attributes,
              Indicator.Builder::putAllAttributes)
          .done();

  static final Shape<MeasurementSummary> MEASUREMENT_SUMMARY =
      Shape.of(
              MeasurementSummary.class,
              "measurement summary",
              need("n", COUNT, MeasurementSummary::n),
              need("mean", DECIMAL, MeasurementSummary::mean),
              MeasurementSummary::builder,
              MeasurementSummary.Builder::build)
          .may("sd", DECIMAL, MeasurementSummary::sd, MeasurementSummary.Builder::sd)
          .may("min", DECIMAL, MeasurementSummary::min, MeasurementSummary.Builder::min)
          .may("max", DECIMAL, MeasurementSummary::max, MeasurementSummary.Builder::max)
          .done();

  static final Shape<Measurement> MEASUREMENT =
      Shape.of(
              Measurement.class,
              "measurement",
              need("indicator", ref(Indicator.class), Measurement::indicator),
              need("when", TIME, Measurement::when),
              Measurement::builder,
              Measurement.Builder::build)
          .may("unit", ref(OrgUnit.class), Measurement::unit, Measurement.Builder::unit)
          .may("value", DECIMAL, Measurement::value, Measurement.Builder::value)
          .may(
              "summary",
              new Kind.Nested<>(() -> MEASUREMENT_SUMMARY),
              Measurement::summary,
              Measurement.Builder::summary)
          .may("n", COUNT, Measurement::n, Measurement.Builder::n)
          .sourced(
              Measurement::sources,
              Measurement.Builder::addAllSources,
              Measurement::notes,
              Measurement.Builder::addAllNotes)
          .done();

  static final Shape<Instrument> INSTRUMENT =
      Shape.of(
              Instrument.class,
              "instrument",
              need("id", ID, Instrument::id),
              need("name", TEXT, Instrument::name),
              Instrument::builder,
              Instrument.Builder::build)
          .may("kind", word(Instrument.Kind.class), Instrument::kind, Instrument.Builder::kind)
          .may("construct", TEXT, Instrument::construct, Instrument.Builder::construct)
          .may("reliability", DECIMAL, Instrument::reliability, Instrument.Builder::reliability)
          .may("validity", TEXT, Instrument::validity, Instrument.Builder::validity)
          .or(
              "selfReport",
              ANSWER,
              Answer.UNKNOWN,
              Instrument::selfReport,
              Instrument.Builder::selfReport)
          .may("tool", ref(Tool.class), Instrument::tool, Instrument.Builder::tool)
          .entity(
              Instrument::sources,
              Instrument.Builder::addAllSources,
              Instrument::notes,
              Instrument.Builder::addAllNotes,
              Instrument::attributes,
              Instrument.Builder::putAllAttributes)
          .done();

  static final Shape<Sample> SAMPLE =
      Shape.of(
              Sample.class,
              "sample",
              need("group", TEXT, Sample::group),
              Sample::builder,
              Sample.Builder::build)
          .may("population", COUNT, Sample::population, Sample.Builder::population)
          .may("sample", COUNT, Sample::sample, Sample.Builder::sample)
          .may("responded", COUNT, Sample::responded, Sample.Builder::responded)
          .may("analysed", COUNT, Sample::analysed, Sample.Builder::analysed)
          .may("note", TEXT, Sample::note, Sample.Builder::note)
          .done();

  static final Shape<DataCollection> DATA_COLLECTION =
      Shape.of(
              DataCollection.class,
              "data collection",
              DataCollection::builder,
              DataCollection.Builder::build)
          .may(
              "instrument",
              ref(Instrument.class),
              DataCollection::instrument,
              DataCollection.Builder::instrument)
          .set(
              "months",
              word(Month.class),
              DataCollection::months,
              DataCollection.Builder::addAllMonths)
          .may("group", TEXT, DataCollection::group, DataCollection.Builder::group)
          .may(
              "kind", word(Evidence.Kind.class), DataCollection::kind, DataCollection.Builder::kind)
          .done();

  static final Shape<Study> STUDY =
      Shape.of(
              Study.class,
              "study",
              need("id", ID, Study::id),
              need("design", TEXT, Study::design),
              Study::builder,
              Study.Builder::build)
          .many(
              "samples",
              new Kind.Nested<>(() -> SAMPLE),
              Study::samples,
              Study.Builder::addAllSamples)
          .set(
              "questions",
              ref(GuidingQuestion.class),
              Study::questions,
              Study.Builder::addAllQuestions)
          .many(
              "dataCollections",
              new Kind.Nested<>(() -> DATA_COLLECTION),
              Study::dataCollections,
              Study.Builder::addAllDataCollections)
          .entity(
              Study::sources,
              Study.Builder::addAllSources,
              Study::notes,
              Study.Builder::addAllNotes,
              Study::attributes,
              Study.Builder::putAllAttributes)
          .done();

  static final Shape<GuidingQuestion> QUESTION =
      Shape.of(
              GuidingQuestion.class,
              "question",
              need("id", ID, GuidingQuestion::id),
              need("text", TEXT, GuidingQuestion::text),
              GuidingQuestion::builder,
              GuidingQuestion.Builder::build)
          .may(
              "kind",
              word(GuidingQuestion.Kind.class),
              GuidingQuestion::kind,
              GuidingQuestion.Builder::kind)
          .many("metrics", TEXT, GuidingQuestion::metrics, GuidingQuestion.Builder::addAllMetrics)
          .many("rules", TEXT, GuidingQuestion::rules, GuidingQuestion.Builder::addAllRules)
          .entity(
              GuidingQuestion::sources,
              GuidingQuestion.Builder::addAllSources,
              GuidingQuestion::notes,
              GuidingQuestion.Builder::addAllNotes,
              GuidingQuestion::attributes,
              GuidingQuestion.Builder::putAllAttributes)
          .done();

  static final Shape<WordPoll> POLL =
      Shape.of(
              WordPoll.class,
              "poll",
              need("id", ID, WordPoll::id),
              need("prompt", TEXT, WordPoll::prompt),
              WordPoll::builder,
              WordPoll.Builder::build)
          .or("maxWords", COUNT, 3, WordPoll::maxWords, WordPoll.Builder::maxWords)
          .many(
              "responses", new Kind.Words(), WordPoll::responses, WordPoll.Builder::addAllResponses)
          .entity(
              WordPoll::sources,
              WordPoll.Builder::addAllSources,
              WordPoll::notes,
              WordPoll.Builder::addAllNotes,
              WordPoll::attributes,
              WordPoll.Builder::putAllAttributes)
          .done();

  private EvidenceShapes() {}

  /** Whether the short form is read back as the same value. */
  private static boolean isShort(FigureValue value) {
    return !value.share().equals(Optional.of(Magnitude.word(Magnitude.Word.ALL)))
        && value
            .decimal()
            .map(number -> number.signum() >= 0 && number.scale() > 0 && number.scale() <= 12)
            .orElse(true);
  }

  private static Shape<FigureValue> figureValue() {
    return Shape.ofSlots(
            FigureValue.class,
            "figure value",
            slots ->
                new FigureValue(
                    Optional.ofNullable((Quantity) slots[0]),
                    Optional.ofNullable((Magnitude) slots[1]),
                    Optional.ofNullable((BigDecimal) slots[2])))
        .slot("quantity", QUANTITY, value -> value.quantity().orElse(null))
        .slot("share", MAGNITUDE, value -> value.share().orElse(null))
        .slot("decimal", DECIMAL, value -> value.decimal().orElse(null))
        .done();
  }
}
