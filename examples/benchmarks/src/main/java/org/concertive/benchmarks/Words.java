package org.concertive.benchmarks;

import java.util.List;

/**
 * Names and sentences as they stand in descriptions of districts and schools. Names that stand side
 * by side differ in more than a letter.
 */
final class Words {
  private static final List<String> FIRST_NAMES =
      List.of(
          "Amara",
          "Beatriz",
          "Carlos",
          "Danielle",
          "Elijah",
          "Fatima",
          "Grace",
          "Hector",
          "Imani",
          "Jesús",
          "Katherine",
          "Luis",
          "Mei",
          "Nadia",
          "Oluwaseun",
          "Patricia",
          "Quentin",
          "Rosa",
          "Samuel",
          "Thanh",
          "Ursula",
          "Victor",
          "Wendy",
          "Ximena",
          "Yusuf",
          "Zoë");

  private static final List<String> LAST_NAMES =
      List.of(
          "Abernathy",
          "Alvarado",
          "Banerjee",
          "Blackwell",
          "Bustamante",
          "Castellanos",
          "Chaudhry",
          "Cunningham",
          "Delacroix",
          "Eastwood",
          "Espinoza",
          "Fitzgerald",
          "Fujimoto",
          "Gallagher",
          "Guerrero",
          "Hallström",
          "Hernández",
          "Ibrahim",
          "Jankowski",
          "Jefferson",
          "Kapoor",
          "Kowalczyk",
          "Lindqvist",
          "Lumumba",
          "MacDougall",
          "Mukherjee",
          "Nakamura",
          "Núñez",
          "Okonkwo",
          "Ortega",
          "Papadopoulos",
          "Pemberton",
          "Quintero",
          "Ramírez",
          "Rosenthal",
          "Schneider",
          "Sutherland",
          "Takahashi",
          "Underwood",
          "Valdés",
          "Villanueva",
          "Washington",
          "Wojciechowski",
          "Yamamoto",
          "Zamora",
          "Zimmerman");

  private static final List<String> SCHOOLS =
      List.of(
          "Alder Creek",
          "Bayview",
          "Cesar Chavez",
          "Douglass",
          "Edison",
          "Franklin",
          "Garfield",
          "Harriet Tubman",
          "Ida Wells",
          "Jordan",
          "Kennedy",
          "Lincoln",
          "Marshall",
          "Northgate",
          "Oak Hill",
          "Pioneer",
          "Quarry Lane",
          "Roosevelt",
          "Sequoia",
          "Thurgood");

  private static final List<String> PLACES =
      List.of(
          "Ashford",
          "Brookhaven",
          "Cedar Falls",
          "Dunmore",
          "Elmhurst",
          "Fairview",
          "Glenwood",
          "Harborside",
          "Inverness",
          "Jamestown",
          "Kingsbury",
          "Lakeland",
          "Meadowbrook",
          "Newport",
          "Orchard Park",
          "Palmetto",
          "Queensgate",
          "Ridgefield",
          "Stonewall",
          "Tidewater",
          "Uplands",
          "Valparaiso",
          "Westbrook",
          "Yorkshire",
          "Zion Hills");

  private static final List<String> QUARTERS =
      List.of(
          "",
          "North ",
          "South ",
          "East ",
          "West ",
          "Upper ",
          "Lower ",
          "Old ",
          "New ",
          "Great ",
          "Little ",
          "Mount ",
          "Port ",
          "Fort ",
          "San ",
          "Santa ",
          "Saint ",
          "Central ",
          "Union ",
          "Grand ");

  private static final List<String> TOPICS =
      List.of(
          "fractions and ratios",
          "argument writing",
          "close reading of sources",
          "laboratory reports",
          "linear functions",
          "academic vocabulary",
          "students' own questions",
          "work-based learning",
          "feedback on drafts",
          "the use of formative assessment",
          "number talks",
          "project presentations",
          "models in science",
          "discussion in small groups",
          "support for newcomers",
          "the transition to ninth grade");

  private static final List<String> GROUPS =
      List.of(
          "ninth-grade teachers",
          "the mathematics department",
          "teachers of English learners",
          "new teachers",
          "pathway teachers",
          "department leads",
          "counselors",
          "special education teachers",
          "science teachers",
          "the humanities team");

  private static final List<String> SENTENCES =
      List.of(
          "{Group} plan lessons on {topic} together and bring student work to look at.",
          "What is agreed on {topic} is written down and taken up again at the next meeting.",
          "{Group} observe each other and talk about {topic} with a protocol.",
          "Time for {topic} is set aside in the master schedule, and {group} use it.",
          "The principal and the coach look at what {group} have tried and ask what they learnt.",
          "Evidence on {topic} is brought by {group} and read before anybody judges.",
          "{Group} decide which of the strategies for {topic} to keep, change or drop.",
          "Released time lets {group} visit classrooms where {topic} is further along.",
          "The team reviews data on {topic} and agrees on one change to test with {group}.",
          "Coaching on {topic} is open to {group} and follows a cycle of six weeks.",
          "{Group} see {topic} as their own work rather than one more requirement.",
          "Leadership for {topic} moves between the coach and {group} as the task asks.");

  private final Chance chance;

  Words(Chance chance) {
    this.chance = chance;
  }

  String firstName() {
    return chance.one(FIRST_NAMES);
  }

  /** Last names, of which as many follow each other without repetition as there are. */
  static String lastName(int number) {
    return LAST_NAMES.get(number % LAST_NAMES.size());
  }

  static int lastNames() {
    return LAST_NAMES.size();
  }

  /** Names of schools; none comes twice below {@link #schools()}. */
  static String school(int number) {
    return SCHOOLS.get(number % SCHOOLS.size());
  }

  static int schools() {
    return SCHOOLS.size();
  }

  /** Names of places: each another. */
  static String place(int number) {
    int quarter = number / PLACES.size();
    String name = QUARTERS.get(quarter % QUARTERS.size()) + PLACES.get(number % PLACES.size());
    int again = quarter / QUARTERS.size();
    return again == 0 ? name : name + " " + (again + 1);
  }

  String topic() {
    return chance.one(TOPICS);
  }

  String group() {
    return chance.one(GROUPS);
  }

  /** A sentence about the work. */
  String sentence() {
    String group = group();
    return chance
        .one(SENTENCES)
        .replace("{Group}", capital(group))
        .replace("{group}", group)
        .replace("{topic}", topic());
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
