package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.concertive.Concertive;
import org.concertive.execution.Execution;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tie;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables become a system: what is good is kept, and what is not is reported in a sentence. */
class SystemTablesTest {
  @TempDir Path folder;

  private static List<String> ids(List<? extends Entity> entities) {
    return entities.stream().map(Entity::id).toList();
  }

  private static LeadershipSystem clean(String... filesAndTexts) {
    TablesResult read = SomeTables.read(filesAndTexts);
    assertThat(SomeTables.problems(read)).isEmpty();
    return read.orThrow();
  }

  private static List<String> problems(String... filesAndTexts) {
    TablesResult read = SomeTables.read(filesAndTexts);
    assertThat(read.system()).isPresent();
    return SomeTables.problems(read);
  }

  // People, units, positions and teams

  @Test
  void ids_are_made_of_names_and_differ_where_rows_do() {
    LeadershipSystem system =
        clean(
            "people.csv",
            "Full Name,School\nAna Díaz,Elm\nKim O'Neil,Elm\nKim O'Neil,Oak\n李雷,Oak\nAna-Diaz,Oak\n");
    assertThat(ids(system.people()))
        .containsExactly("ana-diaz", "kim-oneil", "kim-oneil-2", "person", "ana-diaz-2");
    assertThat(system.units()).extracting(OrgUnit::name).containsExactly("Elm", "Oak");
    assertThat(system.person("kim-oneil-2").orElseThrow().homeUnit().orElseThrow().id())
        .isEqualTo("Oak");
  }

  @Test
  void an_id_that_a_table_gives_is_never_made_for_another() {
    LeadershipSystem system =
        clean("units.csv", "name\nKim Lee\n", "people.csv", "id,name\nkim-lee,Ana\n,Kim Lee\n");
    assertThat(ids(system.people())).containsExactly("kim-lee", "kim-lee-3");
    assertThat(ids(system.units())).containsExactly("kim-lee-2");
  }

  @Test
  void a_table_without_names_is_read_by_its_ids() {
    LeadershipSystem system = clean("people.csv", "node,age\n1,33\n2,42\n");
    assertThat(system.people()).extracting(Person::name).containsExactly("1", "2");
    assertThat(system.person("2").orElseThrow().attributes()).containsEntry("age", "42");
    assertThat(clean("people.csv", "code\nK7\n").people()).containsExactly(Person.of("K7", "K7"));
  }

  @Test
  void words_are_read_in_any_case_and_in_the_plural() {
    LeadershipSystem system =
        clean(
            "people.csv",
            "name,job title\nKim,Teacher-Leader; COACHES\nLee,vice principal\nAna,\n",
            "units.csv",
            "name,type,level\nElm,School District,district\nOak,schools,School\n");
    assertThat(system.people().get(0).roleTypes())
        .containsExactly(RoleType.COACH, RoleType.TEACHER_LEADER);
    assertThat(system.people().get(1).roleTypes()).containsExactly(RoleType.ASSISTANT_PRINCIPAL);
    assertThat(system.units())
        .extracting(OrgUnit::kind)
        .containsExactly(OrgUnitKind.LOCAL_EDUCATION_AGENCY, OrgUnitKind.SCHOOL);
  }

  @Test
  void a_value_that_is_not_understood_is_left_out_and_its_row_kept() {
    TablesResult read =
        SomeTables.read(
            "people.csv",
            "name,role,unit\nKim,Princpal,Oak\n",
            "units.csv",
            "name,level\nOak,ground floor\n",
            "positions.csv",
            "title,seats\nCoach,some\n");
    assertThat(SomeTables.problems(read))
        .containsExactly(
            "units.csv:2:2: Warning: level: \"ground floor\" must be state, region, district, school, program, classroom, community or partner. The value was left out.",
            "people.csv:2:2: Warning: role: \"Princpal\" is none of the 26 words known. Maybe \"principal\". The value was left out.",
            "positions.csv:2:2: Warning: seats: The quantity \"some\" must be a form like 8, 7-12, \">70\" (more than 70), \">=1\" (at least 1), \"<=3\" (at most 3), \"<5\" (fewer than 5), \"~200\" (about 200), all or unknown, in whole numbers. The value was left out.");
    assertThat(read.orThrow().people()).hasSize(1);
    assertThat(read.orThrow().people().get(0).homeUnit()).isPresent();
  }

  @Test
  void rows_without_a_name_or_with_an_id_twice_are_left_out() {
    assertThat(
            problems(
                "people.csv",
                "id,name,unit\nk,Kim,\n,,Oak\nk,Ann,\nd í,Di,\nk,Kim,\nid,name,unit\n",
                "units.csv",
                "id,name\nk,Kim's\n"))
        .containsExactly(
            "people.csv:2:1: Warning: id: \"k\" belongs to something else already. The row was left out.",
            "people.csv:3:2: Warning: name: The cell must not be empty. The row was left out.",
            "people.csv:4:1: Warning: id: \"k\" stands in line 2 already. The row was left out.",
            "people.csv:5:1: Warning: id: The id \"d í\" may hold only a–z, A–Z, 0–9, '.', '_' and '-', and must start with a letter or digit. Maybe \"d-i\". The row was left out.",
            "people.csv:6:1: Warning: The row repeats line 2. The row was left out.",
            "people.csv:7:1: Warning: The row repeats the header. It was left out.");
  }

  @Test
  void a_position_has_the_role_of_its_title_unless_the_table_says_another() {
    LeadershipSystem system =
        clean("positions.csv", "title,role\nPrincipal,\nCoach,teacher leader\nDean,\n");
    assertThat(system.positions())
        .extracting(Position::roleType)
        .containsExactly(RoleType.PRINCIPAL, RoleType.TEACHER_LEADER, RoleType.OTHER);
    assertThat(clean("appointments.csv", "person,position\nKim,Superintendent\n").positions())
        .extracting(Position::roleType)
        .containsExactly(RoleType.SUPERINTENDENT);
  }

  @Test
  void members_join_teams_by_id_or_name() {
    LeadershipSystem system =
        clean(
            "teams.csv",
            "id,team name,type\nilt,Leadership team,leadership teams\n",
            "members.csv",
            "team,person,role,since\nilt,Kim Lee,chair,2012\nLeadership team,Ana,,\n");
    Team team = system.team("ilt").orElseThrow();
    assertThat(team.memberships())
        .extracting(member -> member.member().id(), member -> member.period().isPresent())
        .containsExactly(tuple("kim-lee", true), tuple("Ana", false));
  }

  @Test
  void appointments_have_a_period_in_one_column_or_in_two() {
    LeadershipSystem system =
        clean(
            "appointments.csv",
            "name,job title,from,to,year\nKim,Principal,2012-08,,\nAna,Coach,,,2014/15\nLee,Coach,,,\n");
    assertThat(system.appointments().get(0).period()).hasToString("Optional[2012-08..]");
    assertThat(system.appointments().get(1).period()).hasToString("Optional[2014/15]");
    assertThat(system.appointments().get(2).period()).isEmpty();
    assertThat(
            problems(
                "appointments.csv",
                "person,position,start,end\nKim,Principal,2014,2012\n,Coach,,\n"))
        .containsExactly(
            "appointments.csv:2:4: Warning: end: The period 2014..2012 must not end before it starts. Maybe \"2012..2014\". The row was left out.",
            "appointments.csv:3:1: Warning: person: The cell must not be empty. The row was left out.");
  }

  // References

  @Test
  void what_is_not_listed_is_added_and_reported_where_there_is_a_list() {
    TablesResult read =
        SomeTables.read(
            "people.csv",
            "name\nKim Lee\nLee Ash\n",
            "ties.csv",
            "from,to,kind\nKim Lee,Lee Ahs,advice\nK2,Kim Lee,advice\nLee Ahs,K2,advice\n");
    assertThat(SomeTables.problems(read))
        .containsExactly(
            "ties.csv:2:2: Warning: There is no person \"Lee Ahs\"; one was added. Maybe \"Lee Ash\".",
            "ties.csv:3:1: Warning: There is no person \"K2\"; one was added.");
    assertThat(ids(read.orThrow().people())).containsExactly("kim-lee", "lee-ash", "lee-ahs", "K2");
    assertThat(ids(clean("ties.csv", "from,to\na,b\nb,c\n").people()))
        .containsExactly("a", "b", "c");
  }

  @Test
  void who_is_not_listed_may_be_left_out_or_refused() {
    String[] tables = {"people.csv", "name\nKim Lee\n", "ties.csv", "from,to\nKim Lee,Kim Le\n"};
    CsvOptions.Builder options = CsvOptions.builder();
    TablesResult without =
        SomeTables.read(options.unlistedPeople(UnlistedPeople.LEAVE_OUT).build(), tables);
    assertThat(SomeTables.problems(without))
        .containsExactly(
            "ties.csv:2:2: Warning: to: \"Kim Le\" is not in the list of people. Maybe \"Kim Lee\". The row was left out.");
    assertThat(without.orThrow().people()).hasSize(1);
    TablesResult refused =
        SomeTables.read(options.unlistedPeople(UnlistedPeople.REFUSE).build(), tables);
    assertThat(refused.system()).isEmpty();
    assertThat(SomeTables.problems(refused))
        .containsExactly(
            "ties.csv:2:2: to: \"Kim Le\" is not in the list of people. Maybe \"Kim Lee\".");
  }

  @Test
  void a_name_of_several_must_be_an_id() {
    assertThat(
            problems(
                "people.csv", "name,unit\nKim,Oak\nKim,Elm\n", "ties.csv", "from,to\nKim,Ana\n"))
        .contains(
            "ties.csv:2:1: Warning: from: \"Kim\" is the name of 2; it must be an id: \"kim\" or \"kim-2\". The row was left out.");
  }

  @Test
  void a_name_composed_in_two_ways_is_one_name() {
    LeadershipSystem system = clean("ties.csv", "from,to\nZo\u00EB,Ann\nAnn,Zoe\u0308\n");
    assertThat(ids(system.people())).containsExactly("zoe", "Ann");
  }

  // Ties

  @Test
  void ties_have_a_kind_from_the_column_the_file_or_none() {
    assertThat(clean("ties.csv", "ego,alter,relation\na,b,Trust\na,c,\n").ties())
        .extracting(Tie::kind)
        .containsExactly(Tie.Kind.TRUST, Tie.Kind.OTHER);
    assertThat(clean("Ties_Advice.CSV", "Source;Target;Weight\na;b;1,5\n").ties())
        .containsExactly(
            Tie.builder("a", "b", Tie.Kind.ADVICE).weight(new java.math.BigDecimal("1.5")).build());
    assertThat(clean("collaboration-ties.csv", "from,to\na,b\n").ties().get(0).kind())
        .isEqualTo(Tie.Kind.COLLABORATION);
  }

  @Test
  void the_start_and_the_end_of_a_tie_are_columns_that_belong_together() {
    TablesResult read = SomeTables.read("ties.csv", "source,target,from\na,b,Paris\n");
    assertThat(read.orThrow().ties()).containsExactly(Tie.of("a", "b", Tie.Kind.OTHER));
    assertThat(SomeTables.problems(read))
        .containsExactly(
            "ties.csv:1:3: Warning: Another column was read in place of \"from\". Maybe set the"
                + " columns to read.");
  }

  @Test
  void who_names_nobody_is_in_the_network_without_a_tie() {
    LeadershipSystem system = clean("ties.csv", "respondent,nominee\na,b\nb,\nc\n");
    assertThat(system.ties()).hasSize(1);
    assertThat(ids(system.people())).containsExactly("a", "b", "c");
  }

  @Test
  void bad_ties_are_left_out() {
    assertThat(
            problems(
                "ties.csv",
                "from,to,weight,date\na,b,0,\na,b,12O,\n,b,1,\na,b,1,3/4/2014\na,b,\"1,234\",\n"))
        .containsExactly(
            "ties.csv:2:3: Warning: weight: \"0\" must be above 0. The row was left out.",
            "ties.csv:3:3: Warning: weight: \"12O\" must be a number. Maybe \"120\". The row was left out.",
            "ties.csv:4:1: Warning: from: The cell must not be empty. The row was left out.",
            "ties.csv:5:4: Warning: date: \"3/4/2014\" may be 3 April or 4 March. Say which comes first, the day or the month (option dates). The row was left out.",
            "ties.csv:6:3: Warning: weight: \"1,234\" may be 1234 or 1.234. Say which mark is the decimal mark (option decimal). The row was left out.");
  }

  // Attendance

  @Test
  void rows_of_a_routine_and_a_date_are_one_occurrence() {
    LeadershipSystem system =
        clean(
            "attendance.csv",
            """
            routine,date,person,attended,part
            Weekly PLC,30.9.2014,Kim,x,leader
            Weekly PLC,30.9.2014,Ana,absent,
            Weekly PLC,7.10.2014,Kim,1,leader
            Weekly PLC,7.10.2014,Ana,,
            """);
    assertThat(ids(system.routines())).containsExactly("weekly-plc");
    assertThat(ids(system.activities()))
        .containsExactly("weekly-plc-2014-09-30", "weekly-plc-2014-10-07");
    JointActivity first = system.activities().get(0);
    assertThat(first.name()).isEqualTo("Weekly PLC, 2014-09-30");
    assertThat(first.participations())
        .extracting(Participation::part, Participation::present)
        .containsExactly(
            tuple(Participation.Part.LEADER, Answer.YES),
            tuple(Participation.Part.FOLLOWER, Answer.NO));
    assertThat(system.activities().get(1).participations().get(1).present())
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void attendance_completes_what_is_known_of_an_activity() {
    LeadershipSystem known =
        SomeTables.EMPTY.with(
            Person.of("kim", "Kim Lee"),
            Routine.of("plc", "Weekly PLC"),
            JointActivity.builder("plc-1", "First PLC")
                .routine("plc")
                .when("2014-09-30")
                .focus("fractions")
                .part(Participation.Part.LEADER, "kim")
                .build());
    LeadershipSystem after =
        SomeTables.into(
                known,
                CsvOptions.STANDARD,
                "attendance.csv",
                "routine,date,person,present\nWeekly PLC,2014-09-30,Kim Lee,yes\n")
            .orThrow();
    JointActivity first = after.activities().get(0);
    assertThat(after.activities()).hasSize(1);
    assertThat(first.focus()).contains("fractions");
    assertThat(first.participations())
        .containsExactly(
            Participation.builder("kim", Participation.Part.LEADER).present(Answer.YES).build());
  }

  @Test
  void bad_attendance_is_left_out() {
    assertThat(
            problems(
                "attendance.csv",
                "routine,date,person,present\n,,Kim,yes\nPLC,2014-09-31,Kim,yes\nPLC,2014,Kim,maybe\n"))
        .containsExactly(
            "attendance.csv:2:1: Warning: activity: The row must name an activity, or a routine or a date. The row was left out.",
            "attendance.csv:3:2: Warning: date: \"2014-09-31\" does not exist in the calendar. The row was left out.",
            "attendance.csv:4:4: Warning: present: \"maybe\" must be yes, no or unknown. The row was left out.");
  }

  // Time use

  @Test
  void time_is_a_share_a_percentage_or_minutes() {
    assertThat(
            clean(
                    "time-use.csv",
                    "person,category,share,%,minutes\nKim,fires,0.4,,\nKim,Fires,40%,,\nKim,improvement,,40,\nKim,other,,,25\n")
                .timeUse())
        .extracting(use -> use.share().map(Object::toString).orElse("") + use.minutes())
        .containsExactly(
            "0.4Optional.empty", "0.40Optional.empty", "0.40Optional.empty", "Optional[25]");
  }

  @Test
  void pings_become_shares_of_all_pings_of_a_person() {
    LeadershipSystem system =
        clean(
            "time-use.csv",
            """
            person,time,category
            Kim,2014-09-01 09:10,fires
            Kim,2014-09-02 11:20,fires
            Kim,2014-10-03 09:30,improvement
            Ana,2014-09-02 09:00,other
            """);
    assertThat(system.timeUse())
        .extracting(
            use -> use.actor().id(),
            use -> use.category(),
            use -> use.share().orElseThrow().toString(),
            use -> use.when().orElseThrow().toString(),
            use -> use.notes().get(0))
        .containsExactly(
            tuple("Kim", TimeUse.Category.PUTTING_OUT_FIRES, "0.6667", "2014/15", "2 of 3 pings."),
            tuple(
                "Kim",
                TimeUse.Category.ENGAGING_IN_IMPROVEMENT,
                "0.3333",
                "2014/15",
                "1 of 3 pings."),
            tuple("Ana", TimeUse.Category.OTHER, "1.0000", "2014-09-02", "1 of 1 pings."));
    assertThat(system.timeUse())
        .allMatch(use -> use.method() == TimeUse.Method.EXPERIENCE_SAMPLING);
  }

  @Test
  void bad_time_is_left_out() {
    assertThat(
            problems(
                "time-use.csv",
                "person,category,share,minutes\nKim,other,35,\nKim,other,120,\nKim,nap,0.1,\nKim,other,,-5\nKim,other,,2.5\n"))
        .containsExactly(
            "time-use.csv:2:3: Warning: share: \"35\" must lie between 0 and 1, or 0% and 100%. Maybe \"35%\". The row was left out.",
            "time-use.csv:3:3: Warning: share: \"120\" must lie between 0 and 1, or 0% and 100%. The row was left out.",
            "time-use.csv:4:2: Warning: category: \"nap\" must be putting out fires, maintaining the organization, engaging in improvement or other. The row was left out.",
            "time-use.csv:5:4: Warning: minutes: \"-5\" must be a whole number from 0. The row was left out.",
            "time-use.csv:6:4: Warning: minutes: \"2.5\" must be a whole number from 0. The row was left out.");
  }

  // Adoption and measurements

  @Test
  void adoption_is_counted_or_a_percentage() {
    LeadershipSystem system =
        clean(
            "adoption.csv",
            "Innovation,District,Year,Adopting,Total,%\nLesson study,Elm,2014/15,7,12,\nLesson study,Ash,2015,,,\"47,5\"\n");
    assertThat(ids(system.innovations())).containsExactly("lesson-study");
    assertThat(system.adoption().get(0).total()).contains(12);
    assertThat(system.adoption().get(1).percent()).hasToString("Optional[47.5%]");
    assertThat(problems("adoption.csv", "practice,unit,date,percent\nx,Elm,2015,147\nx,Elm,,5\n"))
        .containsExactly(
            "adoption.csv:2:4: Warning: percent: The share 147% must lie between 0% and 100%. The row was left out.",
            "adoption.csv:3:3: Warning: date: The cell must not be empty. The row was left out.");
  }

  @Test
  void a_measurement_of_an_unknown_indicator_is_kept_and_reported() {
    TablesResult read =
        SomeTables.read(
            "measurements.csv",
            "indicator,year,value,n,mean,sd\nGrade 9 on track,2014/15,81%,,,\nGrade 9 on track,2014,,24,2.6,0.8\nx,2014,,,2,\n");
    assertThat(SomeTables.problems(read))
        .containsExactly(
            "measurements.csv:2:1: Warning: There is no indicator \"Grade 9 on track\"; the row refers to the id \"grade-9-on-track\".",
            "measurements.csv:4:4: Warning: n: The cell must not be empty where there is a mean. The row was left out.");
    assertThat(read.orThrow().measurements().get(0).value()).hasToString("Optional[0.81]");
    assertThat(read.orThrow().measurements().get(1).summary().orElseThrow().n()).isEqualTo(24);
  }

  // Files and columns

  @Test
  void files_of_other_names_are_reported_and_not_read() throws IOException {
    Files.writeString(folder.resolve("people.csv"), "name\nKim\n");
    Files.writeString(folder.resolve("peple.csv"), "name\nAna\n");
    Files.writeString(folder.resolve("notes.txt"), "anything");
    Files.writeString(folder.resolve("ties.xlsx"), "PK");
    TablesResult read = Concertive.importTables(folder);
    assertThat(read.orThrow().people()).hasSize(1);
    assertThat(read.problems())
        .extracting(org.concertive.io.Problem::message)
        .containsExactly(
            "The file is none of the tables known. It was not read. Maybe \"people\".",
            "A spreadsheet is not read. Save its sheets as CSV first.");
    assertThat(Concertive.importTables(folder.resolve("none")).errors()).hasSize(1);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(SomeTables.problems(Concertive.importTables(empty)))
        .containsExactly(empty + ":1:1: Warning: There is no table, such as people.csv.");
  }

  @Test
  void a_table_that_lacks_a_column_is_an_error() {
    TablesResult read = SomeTables.read("ties.csv", "these,those\na,b\n", "people.csv", "");
    assertThat(read.system()).isEmpty();
    assertThat(SomeTables.problems(read))
        .containsExactly(
            "people.csv:1:1: The file is empty. Its first line must name the columns.",
            "ties.csv:1:1: The table needs a column \"from\". The first line has the columns \"these\" and \"those\". Maybe it is not a header: then read the table without one, or set the column.");
  }

  @Test
  void columns_may_be_set_by_the_caller() {
    CsvOptions options =
        CsvOptions.builder().column("ties", "from", "who").column("ties", "to", "whom").build();
    assertThat(SomeTables.read(options, "ties.csv", "from,who,whom\n7,a,b\n").orThrow().ties())
        .containsExactly(Tie.of("a", "b", Tie.Kind.OTHER));
    assertThat(SomeTables.problems(SomeTables.read(options, "ties.csv", "from,who\n7,a\n")).get(0))
        .startsWith("ties.csv:1:1: There is no column \"whom\".");
    assertThatThrownBy(() -> CsvOptions.builder().column("tie", "from", "x"))
        .hasMessage("There is no table \"tie\". Maybe \"ties\".");
    assertThatThrownBy(() -> CsvOptions.builder().column("ties", "form", "x"))
        .hasMessage("The table ties has no column \"form\". Maybe \"from\".");
  }

  @Test
  void further_columns_are_attributes_of_things_and_reported_of_others() {
    TablesResult read =
        SomeTables.read(
            "people.csv",
            "name,grade team,rolle,\nKim,grade 3,x,y\n",
            "ties.csv",
            "from,to,wieght\n");
    assertThat(SomeTables.problems(read))
        .containsExactly(
            "people.csv:1:3: Warning: The column \"rolle\" was kept as an attribute. Maybe \"role\".",
            "people.csv:2:4: Warning: The row has 4 cells, but there are 3 columns. Maybe a cell holds a separator and needs quotes. The row was left out.",
            "ties.csv:1:3: Warning: The table ties has no column \"wieght\". It was not read. Maybe \"weight\".");
    assertThat(problems("ties.csv", "source,from,to,Type\n1,a,b,Friend\n"))
        .containsExactly(
            "ties.csv:1:1: Warning: Another column was read in place of \"source\". Maybe set the columns to read.",
            "ties.csv:1:4: Warning: The table ties has no column \"Type\". It was not read.");
    assertThat(clean("people.csv", "name,grade team\nKim,3\n").people().get(0).attributes())
        .containsEntry("grade team", "3");
  }

  @Test
  void rows_about_what_is_known_replace_what_they_say_and_keep_the_rest() {
    LeadershipSystem known =
        SomeTables.EMPTY.with(
            Person.builder("kim", "Kim Lee")
                .homeUnit("oak")
                .roleTypes(RoleType.TEACHER)
                .notes("Reads a lot.")
                .build());
    String[] tables = {
      "people.csv", "name,role,age\nKim Lee,coach,41\n", "ties.csv", "from,to\nKim Lee,Ana\n"
    };
    LeadershipSystem after = SomeTables.into(known, CsvOptions.STANDARD, tables).orThrow();
    assertThat(after.people().get(0))
        .isEqualTo(
            Person.builder("kim", "Kim Lee")
                .homeUnit("oak")
                .roleTypes(RoleType.COACH)
                .putAttribute("age", "41")
                .notes("Reads a lot.")
                .build());
    assertThat(SomeTables.into(after, CsvOptions.STANDARD, tables).orThrow()).isEqualTo(after);
  }

  @Test
  void a_listener_hears_of_each_table_and_can_cancel() throws IOException {
    Files.writeString(folder.resolve("people.csv"), "name\nKim Lee\n");
    Files.writeString(folder.resolve("ties.csv"), "from,to\nKim Lee,Kim Lee\n");
    Files.writeString(folder.resolve("responses-trust.csv"), "person,q1,q2\nKim Lee,1,2\n");
    List<String> heard = new ArrayList<>();
    Execution execution = Execution.here().heardBy((done, total) -> heard.add(done + "/" + total));
    SystemTables.read(folder, CsvOptions.STANDARD, execution).orThrow();
    assertThat(heard).containsExactly("1/5", "2/5", "3/5", "4/5", "5/5");
    assertThatThrownBy(
            () ->
                SystemTables.read(
                    folder, CsvOptions.STANDARD, Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class)
        .hasMessage("The computation was cancelled after 1 of 5 steps.");
  }

  // Writing

  @Test
  void a_folder_that_was_written_before_holds_just_the_new_system() throws IOException {
    LeadershipSystem first = clean("ties.csv", "from,to\na,b\n");
    Path tables = folder.resolve("new/tables");
    Concertive.exportTables(first, tables);
    try (var files = Files.list(tables)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("people.csv", "ties.csv");
    }
    assertThat(tables.resolve("ties.csv")).hasContent("from,to,kind\na,b,other\n");
    LeadershipSystem second = first.toBuilder().ties(List.of()).build();
    Concertive.exportTables(second, tables);
    assertThat(Concertive.importTables(SomeTables.EMPTY, tables).orThrow()).isEqualTo(second);
  }

  @Test
  void attributes_that_would_be_read_as_something_else_are_not_written() {
    LeadershipSystem system =
        SomeTables.EMPTY.with(
            Person.builder("kim", "Kim")
                .putAttribute("Job title", "Head")
                .putAttribute(" age", "41")
                .putAttribute("Age", "41")
                .putAttribute("age", "41")
                .build());
    assertThat(new WrittenRows<>(new PeopleTable(), system))
        .hasToString("id,name,Age\nkim,Kim,41\n");
  }
}
