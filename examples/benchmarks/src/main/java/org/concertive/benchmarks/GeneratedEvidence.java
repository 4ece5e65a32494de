package org.concertive.benchmarks;

import static org.concertive.benchmarks.GeneratedOrganization.EVALUATOR;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import org.concertive.model.evidence.DataCollection;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.IndicatorValue;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.evidence.Measurement;
import org.concertive.model.evidence.MeasurementSummary;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.evidence.Sample;
import org.concertive.model.evidence.Study;
import org.concertive.model.evidence.WordPoll;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.value.Answer;

/** What was looked at, what was found, and how things are measured. */
final class GeneratedEvidence {
  private static final int INDICATORS = 6;
  private static final List<String> TIMES = List.of("2013-06", "2014-06", "2015-05");

  private final Draft draft;
  private final Chance chance;

  GeneratedEvidence(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  void district(Site district) {
    instrument(district, "network-survey", "Survey of ties", Instrument.Kind.NETWORK_SURVEY);
    instrument(district, "staff-survey", "Survey of staff", Instrument.Kind.SURVEY);
    instrument(
        district, "interviews", "Interviews with leaders", Instrument.Kind.INTERVIEW_PROTOCOL);
    String evaluator = district.get(Person.class, EVALUATOR);
    for (String about : List.of("strategy-1", "strategy-2", "proposition-1", "institute")) {
      evidence(district, district, evaluator, district.id(about));
    }
    for (String about : List.of("strategy-1", "strategy-3", "council", "cabinet-meeting")) {
      finding(district, district.id(about));
    }
    figures(district, 3);
    for (int i = 1; i <= INDICATORS; i++) {
      indicator(district, i);
    }
    study(district);
    draft.system.addPoll(
        WordPoll.builder(
                draft.id(district, WordPoll.class, "poll"),
                "Leadership in three words: what is it?")
            .maxWords(4)
            .responses("shared work", "trust", "time together", draft.words.group())
            .sources(draft.sources(district))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
  }

  void school(Site school, Site district) {
    for (int i = 0; i < 4; i++) {
      evidence(
          school,
          district,
          chance.one(school.all(Person.class)),
          chance.one(school.all(JointActivity.class)));
    }
    finding(school, school.id("leadership-team"));
    finding(school, school.id("learning-community"));
    finding(school, draft.near(district).id("institute"));
    figures(school, 2);
    for (String when : TIMES) {
      measurement(district, school, when, chance.between(1, INDICATORS));
    }
  }

  private void instrument(Site district, String thing, String name, Instrument.Kind kind) {
    draft.system.addInstrument(
        Instrument.builder(draft.id(district, Instrument.class, thing), name)
            .kind(kind)
            .construct(draft.words.topic())
            .reliability(decimal(chance.between(70, 95)))
            .validity(draft.words.sentence())
            .selfReport(chance.one(Answer.values()))
            .tool(district.id("survey"))
            .sources(draft.sources(district))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
  }

  private void evidence(Site site, Site district, String collector, String about) {
    draft.system.addItem(
        Evidence.builder(
                draft.next(site, Evidence.class, "evidence"), chance.one(Evidence.Kind.values()))
            .name(Words.capital(draft.words.topic()))
            .design(chance.one(Evidence.Design.values()))
            .collected(
                chance.one("2014-03", "2014-11", "2015-02-18", "2014/15", "2013-10..2014-05"))
            .collectedBy(collector)
            .instrument(district.id(chance.one("staff-survey", "interviews")))
            .n(chance.between(5, 400))
            .about(about)
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
  }

  private void finding(Site site, String about) {
    int first = chance.between(1, 3);
    draft.system.addFinding(
        Finding.builder(draft.next(site, Finding.class, "finding"), draft.words.sentence())
            .polarity(chance.one(Finding.Polarity.values()))
            .magnitude(chance.between(10, 95) + "%")
            .denominator(chance.one("~40", "120", ">60"))
            .about(about)
            .evidence(site.id("evidence-" + first), site.id("evidence-" + (first + 1)))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
  }

  /** Shares of so many of so many, rounded as reports do. */
  private void figures(Site site, int count) {
    for (int i = 1; i <= count; i++) {
      int of = chance.between(10, 90);
      int part = chance.between(1, of);
      draft.system.addFigure(
          ReportedFigure.builder(
                  draft.next(site, ReportedFigure.class, "figure"),
                  draft.words.group() + " who took part, sample " + i,
                  Math.round(100.0 * part / of) + "%")
              .about(site.id(site.schools().isEmpty() ? "learning-community" : "institute"))
              .part(Integer.toString(part))
              .of(Integer.toString(of))
              .asOf(chance.one("2014", "2015-01"))
              .sources(draft.sources(site))
              .notes(draft.notes())
              .attributes(draft.attributes())
              .build());
    }
  }

  private void indicator(Site district, int number) {
    String measured = chance.one("model.outcome-" + chance.between(1, 4), "goal-1", "strategy-2");
    draft.system.addIndicator(
        Indicator.builder(
                draft.next(district, Indicator.class, "indicator"),
                district.id(measured),
                "Share of " + draft.words.group() + " who report on " + draft.words.topic())
            .unit(Indicator.Unit.SHARE)
            .subjects(chance.one("mathematics", "literacy", "science"))
            .kind(chance.one(Indicator.Kind.values()))
            .direction(Indicator.Direction.INCREASE)
            .min(BigDecimal.ZERO)
            .max(BigDecimal.valueOf(100))
            .baseline(
                IndicatorValue.builder(decimal(chance.between(1000, 4000))).when("2012").build())
            .target(
                IndicatorValue.builder(decimal(chance.between(6000, 9000))).when("2016").build())
            .threshold(decimal(5000))
            .instrument(district.id("staff-survey"))
            .sources(draft.sources(district))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
    for (String when : TIMES) {
      measurement(district, district, when, number);
    }
  }

  private void measurement(Site district, Site site, String when, int indicator) {
    Measurement.Builder measurement =
        Measurement.builder(district.id("indicator-" + indicator), when)
            .unit(site.id(site == district ? "district" : "school"))
            .n(chance.between(20, 300))
            .sources(draft.sources(site))
            .notes(draft.notes());
    if (chance.percent(50)) {
      measurement.value(decimal(chance.between(2000, 9000)));
    } else {
      measurement.summary(
          MeasurementSummary.builder(chance.between(20, 300), decimal(chance.between(4000, 6000)))
              .sd(decimal(chance.between(500, 1500)))
              .min(decimal(chance.between(500, 2000)))
              .max(decimal(chance.between(8000, 9500)))
              .build());
    }
    draft.system.addMeasurement(measurement.build());
  }

  private void study(Site district) {
    draft.system.addQuestion(
        GuidingQuestion.builder(
                draft.next(district, GuidingQuestion.class, "question"),
                "Who leads the work on " + draft.words.topic() + ", and with whom?")
            .kind(chance.one(GuidingQuestion.Kind.values()))
            .addMetric("effective-leaders")
            .addRule("LDR-01")
            .sources(draft.sources(district))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
    int responded = chance.between(40, 60);
    draft.system.addStudy(
        Study.builder(draft.id(district, Study.class, "study"), draft.words.sentence())
            .addSample(
                Sample.builder(draft.words.group())
                    .population(chance.between(100, 200))
                    .sample(chance.between(60, 90))
                    .responded(responded)
                    .analysed(responded)
                    .note(draft.words.sentence())
                    .build())
            .questions(district.id("question-1"))
            .addDataCollection(
                DataCollection.builder()
                    .instrument(district.id("staff-survey"))
                    .kind(Evidence.Kind.SURVEY)
                    .months(Month.OCTOBER, Month.MAY)
                    .group(draft.words.group())
                    .build())
            .sources(draft.sources(district))
            .notes(draft.notes())
            .putAttribute("approval", "exempt")
            .build());
  }

  /** A number of hundredths. */
  static BigDecimal decimal(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }
}
