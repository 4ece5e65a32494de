// A survey asked the staff of fifteen schools whom they turn to for advice. From one table of ties a
// school to the numbers of its network. (The survey is made up, with a fixed seed.)

var folder = Files.createTempDirectory("advice");
var random = new Random(15);

// A row a tie: who seeks advice from whom. In each school a few people are sought more often.
for (int school = 1; school <= 15; school++) {
  var ties = new StringBuilder("seeker,sought\n");
  int staff = 12 + random.nextInt(20);
  for (int seeker = 0; seeker < staff; seeker++) {
    for (int tie = 0; tie < 3; tie++) {
      int sought = random.nextInt(random.nextInt(staff) + 1);
      if (sought != seeker) {
        ties.append("p").append(seeker).append(",p").append(sought).append("\n");
      }
    }
  }
  Files.writeString(folder.resolve("school-%02d-ties.csv".formatted(school)), ties);
}

// Read each table, say what is wrong with it, and measure the network. People named twice by the
// same person count once.
System.out.println("school      people  ties  density  centralization  reciprocity");
for (int school = 1; school <= 15; school++) {
  var read = NetworkCsv.read(folder.resolve("school-%02d-ties.csv".formatted(school)));
  read.errors().forEach(System.out::println);
  var network = read.orThrow();
  System.out.println(
      "school-%02d   %6d %5d %8.3f %15.3f %12.3f".formatted(
          school,
          network.size(),
          network.tieCount(),
          Density.of(network).orElseThrow(),
          Centralization.ofDegree(network, Direction.IN).orElseThrow(),
          Reciprocity.EDGEWISE.of(network).orElseThrow()));
}
