package org.concertive.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.RoleType;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Ref;

/** People. */
final class PeopleTable extends EntityTable<Person> {
  private final Column<Person, Ref<OrgUnit>> unit =
      may(
          "unit",
          CellTypes.refTo(OrgUnit.class),
          Person::homeUnit,
          "The unit they belong to.",
          "school",
          "home unit",
          "organization",
          "campus",
          "site");
  private final Column<Person, Set<RoleType>> role =
      may(
          "role",
          CellTypes.several(CellTypes.word(RoleType.class, CellWords.ROLES)),
          person -> Optional.of(person.roleTypes()),
          "Roles they have without holding a post for them.",
          "roles",
          "role type",
          "job title",
          "job",
          "title");
  private final Column<Person, Answer> pseudonym =
      may(
          "pseudonym",
          CellTypes.ANSWER,
          person -> person.pseudonym() ? Optional.of(Answer.YES) : Optional.empty(),
          "Whether the name is a pseudonym; no when empty.");

  PeopleTable() {
    super(
        Person.class,
        "people",
        "A row a person.",
        """
        full name,school,job title
        Kim Lee,Oak Hill School,Principal
        Ana Díaz,Oak Hill School,Instructional coach
        Lee Ash,Oak Hill School,Teacher; Teacher leader
        """,
        List.of("persons", "person", "staff", "teachers", "nodes"),
        "name",
        "full name",
        "person",
        "teacher",
        "node",
        "label");
  }

  @Override
  Person make(String id, String name, Optional<Person> known, Row row) {
    Person.Builder person =
        known.map(Person::toBuilder).orElseGet(() -> Person.builder(id, name)).name(name);
    row.find(unit).ifPresent(person::homeUnit);
    row.find(role).ifPresent(person::roleTypes);
    row.find(pseudonym).ifPresent(answer -> person.pseudonym(answer == Answer.YES));
    return person.attributes(row.attributes(person.build().attributes())).build();
  }

  @Override
  Stream<Person> rows(LeadershipSystem system) {
    return system.people().stream();
  }
}
