package org.concertive.walkthrough;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concertive.commandline.Page;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.practice.Routine;
import org.concertive.relation.Authority;
import org.concertive.relation.Leading;

/** Who leads which routine, and who may decide what. */
final class LeadingSection {
  private LeadingSection() {}

  static void print(SystemIndex index, Page page) {
    page.title("WHO LEADS");
    List<Node<Routine>> routines = index.nodes(Routine.class);
    if (routines.isEmpty()) {
      page.line(2, "No routine is recorded.");
    }
    Leading leading = index.get(Leading.DESIGNED);
    routines.forEach(routine -> page.line(2, 4, text(routine, leading)));
    page.gap();
    page.line(2, "Who may decide what:");
    if (index.system().authority().isEmpty()) {
      page.line(
          4, DescriptionSection.absence(index.system(), Aspect.AUTHORITY, "No right is recorded."));
      return;
    }
    Names names = new Names(index);
    index.system().authority().stream()
        .collect(
            Collectors.groupingBy(AuthorityGrant::holder, LinkedHashMap::new, Collectors.toList()))
        .forEach((holder, held) -> page.line(4, 6, names.of(holder) + ": " + text(held, names)));
    List<Node<Actor>> without =
        index.get(Authority.ACCOUNTABLE).stream()
            .filter(actor -> index.get(Authority.RELATION).heldBy(actor).isEmpty())
            .toList();
    if (!without.isEmpty()) {
      page.line(4, 6, "No right is recorded: " + English.list(Names.of(without)));
    }
  }

  private static String text(Node<Routine> routine, Leading leading) {
    List<String> leaders = Names.of(leading.leadersOf(routine));
    List<String> others = Names.of(leading.participantsOf(routine));
    return routine.value().name()
        + routine.value().cadence().map(often -> " (" + often.inWords() + ")").orElse("")
        + ": "
        + (leaders.isEmpty() ? "who leads is not recorded" : "led by " + English.list(leaders))
        + (others.isEmpty() ? "" : "; " + (others.size() == 1 ? "takes" : "take") + " part: ")
        + English.list(others);
  }

  private static String text(List<AuthorityGrant> held, Names names) {
    Map<DecisionRight, List<AuthorityGrant>> byRight =
        held.stream()
            .collect(
                Collectors.groupingBy(
                    AuthorityGrant::right, LinkedHashMap::new, Collectors.toList()));
    return byRight.entrySet().stream()
        .map(entry -> text(entry.getKey(), entry.getValue(), names))
        .collect(Collectors.joining("; "));
  }

  private static String words(DecisionRight right) {
    return switch (right) {
      case EMPOWERED -> "may decide on";
      case SHARED -> "may decide with others on";
      case APPROVING -> "may approve";
      case ADVISORY -> "may advise on";
      case MONITORING -> "may watch over";
      case UNSPECIFIED -> "the sources leave it open";
    };
  }

  private static String text(DecisionRight right, List<AuthorityGrant> held, Names names) {
    List<String> domains =
        held.stream().flatMap(grant -> grant.domain().stream()).map(names::of).toList();
    boolean isOpen = right == DecisionRight.UNSPECIFIED && domains.isEmpty();
    return words(right)
        + (isOpen
            ? ""
            : " " + (domains.isEmpty() ? "what is not recorded" : English.list(domains)));
  }
}
