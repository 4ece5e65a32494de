package org.concertive.benchmarks;

import static org.concertive.benchmarks.GeneratedOrganization.DIRECTOR;
import static org.concertive.benchmarks.GeneratedOrganization.FIRST_TEACHER;
import static org.concertive.benchmarks.GeneratedOrganization.PRINCIPAL;

import java.math.BigDecimal;
import java.util.List;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.Tie;
import org.concertive.model.practice.TimeUse;

/** Who turns to whom, in a school and beyond it, and how leaders spend their time. */
final class GeneratedNetwork {
  private final Draft draft;
  private final Chance chance;

  GeneratedNetwork(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  void district(Site district) {
    List<String> people = district.all(Person.class);
    for (String person : people) {
      tie(district, district, person, chance.one(people));
      tie(district, district, person, chance.one(draft.near(district).all(Person.class)));
    }
    timeUse(district, people.get(DIRECTOR));
  }

  void school(Site school, Site district) {
    List<String> people = school.all(Person.class);
    for (String person : people) {
      tie(school, district, person, chance.one(people.subList(0, FIRST_TEACHER)));
      if (chance.percent(40)) {
        tie(school, district, person, chance.one(people));
      }
      if (chance.percent(20)) {
        tie(school, district, person, chance.one(draft.near(district).all(Person.class)));
      }
    }
    timeUse(school, people.get(PRINCIPAL));
  }

  private void tie(Site site, Site district, String from, String to) {
    if (from.equals(to)) {
      return;
    }
    Tie.Builder tie =
        Tie.builder(from, to, chance.percent(70) ? Tie.Kind.ADVICE : chance.one(Tie.Kind.values()))
            .weight(BigDecimal.valueOf(chance.between(1, 5)))
            .when(chance.one("2014-05", "2015-05"))
            .instrument(district.id("network-survey"))
            .sources(draft.seldomSources(site));
    if (chance.percent(40)) {
      tie.subject(draft.words.topic());
    }
    if (chance.percent(2)) {
      tie.addNote(draft.words.sentence());
    }
    draft.system.addTie(tie.build());
  }

  private void timeUse(Site site, String actor) {
    int improving = chance.between(25, 40);
    int fires = chance.between(10, 20);
    timeUse(site, actor, TimeUse.Category.ENGAGING_IN_IMPROVEMENT, improving);
    timeUse(site, actor, TimeUse.Category.PUTTING_OUT_FIRES, fires);
    timeUse(site, actor, TimeUse.Category.MAINTAINING_THE_ORGANIZATION, 95 - improving - fires);
    draft.system.addTimeUse(
        TimeUse.builder(actor, TimeUse.Category.OTHER)
            .minutes(chance.between(20, 200))
            .method(TimeUse.Method.LOG)
            .when("2015-02")
            .sources(draft.seldomSources(site))
            .notes(draft.notes())
            .build());
  }

  private void timeUse(Site site, String actor, TimeUse.Category category, int percent) {
    draft.system.addTimeUse(
        TimeUse.builder(actor, category)
            .share(BigDecimal.valueOf(percent, 2))
            .method(TimeUse.Method.EXPERIENCE_SAMPLING)
            .when("2014-11")
            .sources(draft.seldomSources(site))
            .build());
  }
}
