// A theory of action written from nothing, checked, and mended.

// What the leadership team of Oak Hill believes: if teachers plan lessons together, teaching improves.
var theory =
    TheoryOfAction.builder("theory", "Planning together", TheoryOfAction.Stance.ESPOUSED)
        .addGoals(Goal.of("teaching", "Every lesson asks students to explain their thinking"))
        .addStrategies(
            Strategy.builder("plan-together", "Teachers plan and study lessons in teams")
                .goals("teaching")
                .enactedThrough("lesson-study")
                .build())
        .build();

var oakHill =
    LeadershipSystem.of("oak-hill", "Oak Hill School").with(
        OrgUnit.builder("school", "Oak Hill School").level(OrgLevel.SCHOOL).build(),
        Person.builder("kim", "Kim Lee").homeUnit("school").build(),
        Team.builder("math-team", "Mathematics team").unit("school").build(),
        theory);

// The strategy speaks of a routine that nobody has described yet: an error, and where it is.
var report = Concertive.check(oakHill);
report.errors().forEach(System.out::println);
if (report.errors().size() != 1) throw new IllegalStateException("One error was expected.");

// Mend it: describe the routine.
var mended =
    oakHill.with(
        Routine.builder("lesson-study", "Lesson study")
            .purpose("Plan a lesson, watch it, and talk about what students did")
            .cadence("monthly")
            .expectedLeaders("kim")
            .expectedParticipants("math-team")
            .build());

var second = Concertive.check(mended);
if (!second.errors().isEmpty()) throw new IllegalStateException("No error should be left.");

// What is left is worth a thought: the routine depends on one person.
second.of("LDR-02").forEach(System.out::println);

// A second leader, and that finding is gone.
var shared =
    mended.with(
        Person.builder("ana", "Ana Díaz").homeUnit("school").build(),
        mended.routine("lesson-study").orElseThrow().toBuilder().expectedLeaders("kim", "ana").build());
System.out.println("LDR-02 findings left: " + Concertive.check(shared).of("LDR-02").size());
System.out.println(Concertive.measure(shared).get(EFFECTIVE_LEADERS));
