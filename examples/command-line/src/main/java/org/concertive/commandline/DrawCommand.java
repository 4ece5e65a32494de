package org.concertive.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.io.diagram.ColumnDiagram;
import org.concertive.io.diagram.Diagram;
import org.concertive.io.diagram.Diagrams;
import org.concertive.io.diagram.DotExporter;
import org.concertive.io.diagram.MermaidExporter;
import org.concertive.io.diagram.SvgExporter;
import org.concertive.io.document.DocumentResult;
import org.concertive.model.LeadershipSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code draw}: the pictures of descriptions. */
@Command(
    name = "draw",
    description =
        "Draws descriptions: each picture as SVG in a wide and a narrow form, logic models and"
            + " theories of action as Mermaid and DOT too.",
    mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DescriptionFiles files = new DescriptionFiles();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description =
          "Where to write the pictures, in a folder for each description, named by its id; files"
              + " of their names are overwritten.")
  private String folder = "";

  DrawCommand() {}

  @Override
  public Integer call() {
    return progress().each(files.all(), this::draw).contains(false) ? ConcertiveCommand.FAILED : 0;
  }

  private ProgressLine progress() {
    return ProgressLine.of(spec);
  }

  /** Answers whether the file could be read. */
  private boolean draw(Path file) {
    DocumentResult read = Sources.read(file, progress());
    if (read.system().isEmpty()) {
      spec.commandLine().getErr().println(read);
      return false;
    }
    LeadershipSystem system = read.system().get();
    String id = system.id();
    CheckedSystem checked = CheckedSystem.of(system, progress());
    Map<String, Diagram> diagrams =
        progress()
            .during(
                "Composing pictures of " + id,
                execution -> Diagrams.of(checked.index(), checked.report()));
    Path target = Sources.path(folder).resolve(id);
    int drawn =
        progress()
            .during("Drawing " + id, "pictures", execution -> write(diagrams, target, execution));
    spec.commandLine().getOut().println(id + ": " + drawn + " pictures in " + target);
    return true;
  }

  private int write(Map<String, Diagram> diagrams, Path target, Execution execution) {
    Steps steps = execution.steps(diagrams.size(), "pictures");
    try {
      Files.createDirectories(target);
      for (Map.Entry<String, Diagram> entry : diagrams.entrySet()) {
        write(entry.getValue(), target, entry.getKey());
        steps.next();
      }
    } catch (IOException e) {
      throw new UserException("The folder \"" + folder + "\" cannot be written to.");
    }
    return diagrams.size();
  }

  private static void write(Diagram diagram, Path folder, String name) throws IOException {
    write(folder, name + ".svg", SvgExporter.WIDE.export(diagram));
    write(folder, name + "-narrow.svg", SvgExporter.NARROW.export(diagram));
    if (diagram instanceof ColumnDiagram columns) {
      write(folder, name + ".mmd", MermaidExporter.INSTANCE.export(columns));
      write(folder, name + ".dot", DotExporter.INSTANCE.export(columns));
    }
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }
}
