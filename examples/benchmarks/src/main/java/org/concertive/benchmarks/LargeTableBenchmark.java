package org.concertive.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.concertive.io.csv.NetworkCsv;
import org.concertive.network.DirectedNetwork;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A table of ties of a million people, drawn at random: read, and made a network of. */
@State(Scope.Benchmark)
public class LargeTableBenchmark {
  @Param({"10000000"})
  private int ties;

  private Path file = Path.of("");

  /** Writes the table. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("ties", ".csv");
    Random random = new Random(20260101);
    int people = ties / 10;
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.print("from,to\n");
      for (int tie = 0; tie < ties; tie++) {
        out.print(1 + random.nextInt(people));
        out.print(',');
        out.print(1 + random.nextInt(people));
        out.print('\n');
      }
    }
  }

  /** Takes the table away. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** FastCSV alone: every record and field. */
  @Benchmark
  public long table() throws IOException {
    long characters = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord row : reader) {
        characters += row.getField(0).length() + row.getField(1).length();
      }
    }
    return characters;
  }

  /** The table read, checked, and made a network of. */
  @Benchmark
  public DirectedNetwork network() {
    return NetworkCsv.read(file).orThrow();
  }
}
