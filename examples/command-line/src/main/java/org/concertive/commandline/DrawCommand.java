package org.concertive.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.concertive.index.SystemIndex;
import org.concertive.io.diagram.ColumnDiagram;
import org.concertive.io.diagram.Diagram;
import org.concertive.io.diagram.Diagrams;
import org.concertive.io.diagram.DotExporter;
import org.concertive.io.diagram.MermaidExporter;
import org.concertive.io.diagram.SvgExporter;
import org.concertive.io.document.DocumentResult;
import org.concertive.model.LeadershipSystem;
import org.concertive.validation.RuleSet;
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
    boolean isRead = true;
    for (Path file : files.all()) {
      DocumentResult read = Sources.read(file);
      if (read.system().isPresent()) {
        draw(read.system().get());
      } else {
        spec.commandLine().getErr().println(read);
        isRead = false;
      }
    }
    return isRead ? 0 : ConcertiveCommand.FAILED;
  }

  private void draw(LeadershipSystem system) {
    SystemIndex index = SystemIndex.of(system);
    Map<String, Diagram> diagrams = Diagrams.of(index, RuleSet.standard().check(index));
    Path target = Sources.path(folder).resolve(system.id());
    try {
      Files.createDirectories(target);
      for (Map.Entry<String, Diagram> entry : diagrams.entrySet()) {
        write(entry.getValue(), target, entry.getKey());
      }
    } catch (IOException e) {
      throw new UserException("The folder \"" + folder + "\" cannot be written to.");
    }
    spec.commandLine()
        .getOut()
        .println(system.id() + ": " + diagrams.size() + " pictures in " + target);
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
