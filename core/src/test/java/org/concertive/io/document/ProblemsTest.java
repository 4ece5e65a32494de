package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concertive.io.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of problem: where it is said to be, and what is said. */
class ProblemsTest {
  private static final String ROUTINE = "/practice/routines/0";

  private static void assertRoutine(String fields, String... problems) {
    DocumentResult result = Texts.readJson(Texts.routine(fields));
    assertThat(Texts.problems(result)).containsExactly(problems);
    assertThat(result.system().isEmpty()).isEqualTo(!result.errors().isEmpty());
  }

  @Test
  void nothingIsWrong() {
    assertRoutine("'id': 'plc', 'name': 'Weekly PLC'".replace('\'', '"'));
  }

  @Nested
  class Fields {
    @Test
    void unknownButNearAKnownOne() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"cadnce\": \"weekly\"",
          "2:58 "
              + ROUTINE
              + "/cadnce: There is no field \"cadnce\" in a routine. Maybe \"cadence\".");
    }

    @Test
    void unknown() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"sources\": [{\"document\": \"d\", \"page\": {\"a\": [1]}}]",
          "2:88 "
              + ROUTINE
              + "/sources/0/page: There is no field \"page\" in a source. It may have document, locator or note.");
    }

    @Test
    void twice() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"id\": \"plc\"",
          "2:58 " + ROUTINE + "/id: The field \"id\" appears twice. Keep one.");
    }

    @Test
    void missing() {
      assertRoutine(
          "\"id\": \"plc\"",
          "2:29 " + ROUTINE + ": This routine \"plc\" has no \"name\". It must have id and name.");
    }

    @Test
    void allMissing() {
      assertRoutine(
          "",
          "2:29 "
              + ROUTINE
              + ": This routine has no \"id\" and no \"name\". It must have id and name.");
    }

    @Test
    void missingInYaml() {
      assertThat(
              Texts.problems(
                  Texts.readYaml(Texts.yaml("practice:", "  routines:", "    - id: plc"))))
          .containsExactly(
              "6:7 "
                  + ROUTINE
                  + ": This routine \"plc\" has no \"name\". It must have id and name.");
    }
  }

  @Nested
  class Kinds {
    @Test
    void numberForTextAndId() {
      assertRoutine(
          "\"id\": 12, \"name\": 2.50",
          "2:36 "
              + ROUTINE
              + "/id: \"id\" must be an id, but is the number 12. Write it in quotes: \"12\".",
          "2:48 "
              + ROUTINE
              + "/name: \"name\" must be text, but is the number 2.50. Write it in quotes: \"2.50\".");
    }

    @Test
    void truthForText() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": true",
          "2:51 "
              + ROUTINE
              + "/name: \"name\" must be text, but is true. Write it in quotes: \"true\".");
    }

    @Test
    void nothingForText() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"purpose\": null",
          "2:69 "
              + ROUTINE
              + "/purpose: \"purpose\" must be text, but is empty (null). Leave the field out if it has no value.");
    }

    @Test
    void nothingInAList() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"tools\": [null]",
          "2:68 "
              + ROUTINE
              + "/tools/0: An entry of \"tools\" must be the id of a tool, but is empty (null). Take the entry out of the list.");
    }

    @Test
    void textForAList() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"tools\": \"agenda\"",
          "2:67 "
              + ROUTINE
              + "/tools: \"tools\" must be a list, but is the text \"agenda\". Write a list, even for a single entry: [agenda].");
    }

    @Test
    void objectForAList() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"steps\": {\"id\": \"a\"}",
          "2:67 " + ROUTINE + "/steps: \"steps\" must be a list, but is an object.");
    }

    @Test
    void listForAReference() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"unit\": [\"a\"]",
          "2:66 " + ROUTINE + "/unit: \"unit\" must be the id of a unit, but is a list.");
    }

    @Test
    void numberForAReference() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"sources\": [2010], \"unit\": 7",
          "2:70 "
              + ROUTINE
              + "/sources/0: An entry of \"sources\" must be a source such as brief or brief#p3, but is the number 2010."
              + " Write it in quotes: \"2010\".",
          "2:85 "
              + ROUTINE
              + "/unit: \"unit\" must be the id of a unit, but is the number 7. Write it in quotes: \"7\".");
    }

    @Test
    void textForAnObject() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"steps\": [\"a\"]",
          "2:68 "
              + ROUTINE
              + "/steps/0: An entry of \"steps\" must be a step, an object with fields, but is the text \"a\".");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "2.5|the number 2.5|",
          "-1|the number -1|",
          "1e2|the number 1e2|",
          "NaN|the number NaN|",
          "\"1\"|the text \"1\"| Write it without quotes: 1.",
          "\"one\"|the text \"one\"|",
          "true|true|",
          "{}|an object|",
        })
    void noWholeNumber(String written, String found, String hint) {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"steps\": [{\"id\": \"s\", \"name\": \"S\", \"order\": "
              + written
              + "}]",
          "2:102 "
              + ROUTINE
              + "/steps/0/order: \"order\" must be a whole number, 0 or more, but is "
              + found
              + "."
              + (hint == null ? "" : " " + hint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "99999999999999999999"})
    void tooLargeANumber(String written) {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"steps\": [{\"id\": \"s\", \"name\": \"S\", \"order\": "
              + written
              + "}]",
          "2:102 "
              + ROUTINE
              + "/steps/0/order: \"order\" is too large a number: "
              + written
              + ". Write one of at most nine digits.");
    }

    @Test
    void sectionsAndTheDocumentItself() {
      assertThat(Texts.problems(Texts.readJson(Texts.json("\"practice\": [1]"))))
          .containsExactly(
              "2:13 /practice: \"practice\" must be an object, the section practice, but is a list.");
      assertThat(Texts.problems(Texts.readJson("[]")))
          .containsExactly(
              "1:1: The document must be a system, an object with fields, but is a list.");
      assertThat(Texts.problems(Texts.readYaml("just text")))
          .containsExactly(
              "1:1: The document must be a system, an object with fields, but is the text \"just text\".");
    }
  }

  @Nested
  class Values {
    @Test
    void idWithASpace() {
      assertRoutine(
          "\"id\": \"weekly plc\", \"name\": \"PLC\", \"owner\": \"-\"",
          "2:36 "
              + ROUTINE
              + "/id: The id \"weekly plc\" may hold only a–z, A–Z, 0–9, '.', '_' and '-', and must"
              + " start with a letter or digit. Maybe \"weekly-plc\".",
          "2:74 "
              + ROUTINE
              + "/owner: \"owner\" must be the id of a unit, a person, a position, a role group or a team, but is"
              + " \"-\". An id has only the characters a–z, A–Z, 0–9, '.', '_' and '-'. Write the id of something in"
              + " the document.");
    }

    @Test
    void wordThatIsNearlyOne() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"kind\": \"MEETNG\"",
          "2:66 "
              + ROUTINE
              + "/kind: \"kind\" must be one of 9 words such as MEETING, INSTITUTE, SITE_VISIT, COACHING_CYCLE or"
              + " INQUIRY_CYCLE, but is \"MEETNG\". Maybe \"MEETING\".");
    }

    @Test
    void wordOfManyThatIsNone() {
      DocumentResult result =
          Texts.readJson(
              Texts.json(
                  "\"organization\": {\"units\": [{\"id\": \"u\", \"name\": \"U\", \"kind\": \"zzz\"}]}"));
      assertThat(result.problems()).hasSize(1);
      assertThat(result.problems().get(0).message())
          .startsWith("\"kind\" must be one of 15 words such as STATE_EDUCATION_AGENCY, ")
          .endsWith(", but is \"zzz\". All are listed in docs/format.md.");
    }

    @Test
    void wordOfManyThatIsNearlyOne() {
      DocumentResult result =
          Texts.readJson(
              Texts.json(
                  "\"organization\": {\"units\": [{\"id\": \"u\", \"name\": \"U\", \"kind\": \"shcool\"}]}"));
      assertThat(result.problems().get(0).message())
          .startsWith("\"kind\" must be one of 15 words such as STATE_EDUCATION_AGENCY, ")
          .endsWith(", but is \"shcool\". Maybe \"SCHOOL\".");
    }

    @Test
    void shortForms() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"cadence\": \"wekly\", \"period\": \"2014..2012\", \"sources\": [\"brief#\"]",
          "2:69 "
              + ROUTINE
              + "/cadence: The cadence \"wekly\" must be daily, weekly, monthly, quarterly, yearly, regular, as-needed,"
              + " every so many days, weeks, months or years, as in every 2 weeks, or a number for each day, week,"
              + " month, quarter, semester, school-year or cycle, as in 5/school-year or twice a month.",
          "2:88 "
              + ROUTINE
              + "/period: The period 2014..2012 must not end before it starts. Maybe \"2012..2014\".",
          "2:114 "
              + ROUTINE
              + "/sources/0: The source \"brief#\" must name a place after \"#\", as in \"brief#p3\".");
    }

    @Test
    void numbersAsShortForms() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"period\": 2014, \"cadence\": 5",
          "2:85 "
              + ROUTINE
              + "/cadence: \"cadence\" must be a cadence such as monthly, every 2 weeks, 5/school-year, regular or as-needed, but is the"
              + " number 5.");
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"cadence\": {\"times\": 2.5, \"per\": \"week\"}",
          "2:79 "
              + ROUTINE
              + "/cadence/times: The quantity \"2.5\" must be a form like 8, 7-12, \">70\" (more than 70), \">=1\" (at least"
              + " 1), \"<=3\" (at most 3), \"<5\" (fewer than 5), \"~200\" (about 200), all or unknown, in whole numbers.");
    }

    @Test
    void dateThatDoesNotExist() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"period\": {\"start\": \"2014-02-30\"}",
          "2:78 " + ROUTINE + "/period/start: The date 2014-02-30 does not exist in the calendar.");
    }

    @Test
    void longFormThatIsRefused() {
      assertRoutine(
          "\"id\": \"plc\", \"name\": \"PLC\", \"period\": {\"start\": 2014, \"end\": 2010}",
          "2:68 "
              + ROUTINE
              + "/period: The period 2014..2010 must not end before it starts. Maybe \"2010..2014\".");
    }

    @Test
    void whatAConstructorRefuses() {
      DocumentResult result =
          Texts.readJson(
              Texts.json(
                  "\"practice\": {\"timeUse\": [{\"actor\": \"kim\", \"category\": \"other\", \"share\": -0.5}]}"));
      assertThat(result.errors()).hasSize(1);
      assertThat(result.errors().get(0).pointer()).isEqualTo("/practice/timeUse/0");
      assertThat(result.errors().get(0).line()).isEqualTo(2);
      assertThat(result.errors().get(0).column()).isEqualTo(26);
      assertThat(result.errors().get(0).message()).contains("must lie between 0 and 1");
    }

    @Test
    void numbersThatAreNone() {
      assertThat(
              Texts.problems(
                  Texts.readJson(
                      Texts.json(
                          "\"thresholds\": {\"a\": NaN, \"b\": -1, \"c\": Infinity, \"d\": 1e999, \"e\": \"0.5\", \"a\": 1}"))))
          .containsExactly(
              "2:21 /thresholds/a: \"a\" must be a number, but is the number NaN.",
              "2:40 /thresholds/c: \"c\" must be a number, but is the number Infinity.",
              "2:55 /thresholds/d: \"d\" must be a number of at most 40 digits, but is 1e999.",
              "2:67 /thresholds/e: \"e\" must be a number, but is the text \"0.5\". Write it without quotes: 0.5.");
    }

    @Test
    void namesOfEntries() {
      assertThat(
              Texts.problems(
                  Texts.readJson(
                      Texts.json(
                          "\"coverage\": {\"ROUTINE\": \"partial\", \"tools\": \"none\", \"Plans\": \"partial\", \"PLANS\":"
                              + " \"complete\"}, \"sources\": [{\"id\": \"a\", \"title\": \"A\", \"attributes\": {\"x\": \"1\","
                              + " \"x\": \"2\"}}]"))))
          .containsExactly(
              "2:14 /coverage/ROUTINE: A name here must be one of 13 words such as ORGANIZATION, PEOPLE, AUTHORITY,"
                  + " ROUTINES or TOOLS, but is \"ROUTINE\". Maybe \"ROUTINES\".",
              "2:45 /coverage/tools: \"tools\" must be COMPLETE, PARTIAL or NOT_DOCUMENTED, but is \"none\". Maybe \"NOT_DOCUMENTED\".",
              "2:73 /coverage/PLANS: The name \"PLANS\" appears twice. Keep one.",
              "2:158 /sources/0/attributes/x: The name \"x\" appears twice. Keep one.");
    }

    @Test
    void listedTwiceIsAWarning() {
      DocumentResult result =
          Texts.readJson(
              Texts.routine(
                  "\"id\": \"plc\", \"name\": \"PLC\", \"tools\": [\"a\", \"b\", \"a\"], \"functions\":"
                      + " [\"aligning-resources\", \"ALIGNING_RESOURCES\"]"));
      assertThat(Texts.problems(result))
          .containsExactly(
              "2:78 "
                  + ROUTINE
                  + "/tools/2: Warning: The value a is listed twice. It is kept once.",
              "2:120 "
                  + ROUTINE
                  + "/functions/1: Warning: The value ALIGNING_RESOURCES is listed twice. It is kept once.");
      assertThat(result.orThrow().routines().get(0).tools()).hasSize(2);
    }

    @Test
    void listedTwiceAmongMany() {
      String many =
          "\"a1\",\"a2\",\"a3\",\"a4\",\"a5\",\"a6\",\"a7\",\"a8\",\"a9\",\"b1\",\"b2\",\"b3\",\"b4\",\"b5\",\"b4\",\"a1\"";
      DocumentResult result =
          Texts.readJson(
              Texts.routine("\"id\": \"plc\", \"name\": \"PLC\", \"tools\": [" + many + "]"));
      assertThat(result.warnings())
          .extracting(Problem::pointer)
          .containsExactly(ROUTINE + "/tools/14", ROUTINE + "/tools/15");
      assertThat(result.orThrow().routines().get(0).tools()).hasSize(14);
    }

    @Test
    void blankTextIsAWarning() {
      DocumentResult result = Texts.readJson(Texts.routine("\"id\": \"plc\", \"name\": \" \""));
      assertThat(Texts.problems(result))
          .containsExactly(
              "2:51 "
                  + ROUTINE
                  + "/name: Warning: \"name\" is blank. Leave the field out if it has no value.");
      assertThat(result.orThrow().routines().get(0).name()).isEqualTo(" ");
    }
  }

  @Test
  void allAreListedInTheOrderOfTheDocument() {
    DocumentResult result =
        Texts.readJson(
            """
            {
              "format": "concertive/1.0",
              "id": "s",
              "titel": "S",
              "practice": {
                "routines": [
                  {"id": "é", "name": "ünï", "knd": 1, "functions": ["x"]},
                  {"id": "b", "name": 3, "steps": [{"id": "c", "order": 1.5, "name": "C"}]},
                  {"name": "D", "cadence": "5/dat"}
                ]
              },
              "theories": null
            }
            trailing
            """);
    assertThat(Texts.problems(result))
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly(
            "1:1",
            "4:3 /titel",
            "7:14 /practice/routines/0/id",
            "7:34 /practice/routines/0/knd",
            "7:58 /practice/routines/0/functions/0",
            "8:27 /practice/routines/1/name",
            "8:61 /practice/routines/1/steps/0/order",
            "9:7 /practice/routines/2",
            "9:32 /practice/routines/2/cadence",
            "12:15 /theories",
            "14:1");
    assertThat(result.system()).isEmpty();
  }

  @Test
  void whatIsRefusedIsListedThoughOtherThingsAreWrongToo() {
    List<Problem> problems =
        Texts.readJson(
                Texts.json(
                    "\"practice\": {\"timeUse\": [{\"actor\": 1}, {\"actor\": \"kim\", \"category\": \"other\","
                        + " \"share\": -0.5}]}"))
            .problems();
    assertThat(problems)
        .extracting(Problem::pointer)
        .containsExactly("/practice/timeUse/0", "/practice/timeUse/0/actor", "/practice/timeUse/1");
  }
}
