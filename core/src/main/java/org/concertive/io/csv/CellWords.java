package org.concertive.io.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.value.Answer;
import org.concertive.text.NearMiss;
import org.concertive.text.Words;

/**
 * The constants of an enumeration as people write them: in any case, with spaces, hyphens or
 * underscores, in the plural, and by other usual names.
 *
 * @param <E> the enumeration
 */
final class CellWords<E extends Enum<E>> {
  static final Map<String, Answer> ANSWERS =
      Map.ofEntries(
          Map.entry("y", Answer.YES),
          Map.entry("true", Answer.YES),
          Map.entry("1", Answer.YES),
          Map.entry("x", Answer.YES),
          Map.entry("present", Answer.YES),
          Map.entry("p", Answer.YES),
          Map.entry("attended", Answer.YES),
          Map.entry("late", Answer.YES),
          Map.entry("n", Answer.NO),
          Map.entry("false", Answer.NO),
          Map.entry("0", Answer.NO),
          Map.entry("absent", Answer.NO),
          Map.entry("a", Answer.NO),
          Map.entry("excused", Answer.NO),
          Map.entry("?", Answer.UNKNOWN));

  static final Map<String, RoleType> ROLES =
      Map.of(
          "ap", RoleType.ASSISTANT_PRINCIPAL,
          "vice principal", RoleType.ASSISTANT_PRINCIPAL,
          "deputy principal", RoleType.ASSISTANT_PRINCIPAL,
          "head", RoleType.PRINCIPAL,
          "headteacher", RoleType.PRINCIPAL,
          "head teacher", RoleType.PRINCIPAL,
          "instructional coach", RoleType.COACH,
          "lead teacher", RoleType.TEACHER_LEADER,
          "guidance counselor", RoleType.COUNSELOR,
          "parent", RoleType.FAMILY_MEMBER);

  static final Map<String, OrgUnitKind> UNITS =
      Map.of(
          "state", OrgUnitKind.STATE_EDUCATION_AGENCY,
          "county office", OrgUnitKind.EDUCATION_SERVICE_CENTER,
          "district", OrgUnitKind.LOCAL_EDUCATION_AGENCY,
          "school district", OrgUnitKind.LOCAL_EDUCATION_AGENCY,
          "central office", OrgUnitKind.CENTRAL_OFFICE_UNIT,
          "program", OrgUnitKind.PROGRAM_OR_PATHWAY,
          "pathway", OrgUnitKind.PROGRAM_OR_PATHWAY,
          "department", OrgUnitKind.GRADE_OR_DEPARTMENT,
          "college", OrgUnitKind.POSTSECONDARY_INSTITUTION,
          "university", OrgUnitKind.POSTSECONDARY_INSTITUTION);

  static final Map<String, TimeUse.Category> CATEGORIES =
      Map.of(
          "fires", TimeUse.Category.PUTTING_OUT_FIRES,
          "firefighting", TimeUse.Category.PUTTING_OUT_FIRES,
          "maintenance", TimeUse.Category.MAINTAINING_THE_ORGANIZATION,
          "maintaining", TimeUse.Category.MAINTAINING_THE_ORGANIZATION,
          "improvement", TimeUse.Category.ENGAGING_IN_IMPROVEMENT,
          "improving", TimeUse.Category.ENGAGING_IN_IMPROVEMENT);

  private static final int FEW = 8;

  private final Map<String, E> known = new LinkedHashMap<>();
  private final List<String> names;

  CellWords(Class<E> type, Map<String, E> others) {
    names = Stream.of(type.getEnumConstants()).map(Words::of).toList();
    Stream.of(type.getEnumConstants()).forEach(constant -> add(Words.of(constant), constant));
    others.forEach(this::add);
  }

  private void add(String word, E constant) {
    String plain = plain(word);
    known.put(plain, constant);
    for (String plural : List.of(plain + "s", plain + "es", plain.replaceFirst("y$", "ies"))) {
      known.putIfAbsent(plural, constant);
    }
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_/-]+", "-").replaceFirst("\\.$", "");
  }

  /** What a cell may hold, in a few words. */
  String form() {
    return names.size() > FEW
        ? "one of [" + names.size() + " words](#words) such as `" + names.get(0) + "`"
        : Words.choice(names.stream().map(name -> "`" + name + "`").toList());
  }

  /** The constant of this name, if there is one. */
  Optional<E> find(String text) {
    return Optional.ofNullable(known.get(plain(text)));
  }

  E read(String text) {
    return find(text).orElseThrow(() -> new BadCell(rule(text)));
  }

  private String rule(String text) {
    String maybe = NearMiss.maybe(text, names);
    return maybe.isEmpty()
        ? "must be " + Words.choice(names) + "."
        : "is none of the " + names.size() + " words known." + maybe;
  }
}
