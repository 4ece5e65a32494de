package org.concertive.io.document;

import com.google.common.base.Splitter;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.concertive.shape.Shape;

/**
 * The main descriptions of the model's Javadoc as Markdown, by the names of packages, types and
 * members: {@code organization}, {@code Routine}, {@code Routine.cadence}. A paragraph that begins
 * with "In Java" is for programmers and left out.
 */
final class ModelJavadoc {
  private static final String PARAGRAPH = "\u00b6";
  private static final Path MODEL = Path.of("src/main/java/org/concertive/model");

  /** What the types of a document are called in prose, by their names in Java. */
  private final Map<String, String> kinds =
      Codecs.shapes().stream()
          .collect(
              Collectors.toMap(
                  shape -> shape.type().getSimpleName(), Shape::kind, (first, second) -> first));

  private final Map<String, List<? extends DocTree>> byName = new HashMap<>();
  private final DocTrees trees;

  ModelJavadoc() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> sources = Files.walk(MODEL);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  null,
                  null,
                  files.getJavaFileObjectsFromPaths(
                      sources.filter(path -> path.toString().endsWith(".java")).toList()));
      trees = DocTrees.instance(task);
      new Scanner().scan(task.parse(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The description of a package of the model, by its last name. */
  String ofPackage(String name) {
    return text(byName.get(name), "package " + name);
  }

  /** The description of a type. */
  String of(Class<?> type) {
    return text(byName.get(Descriptions.key(type)), type.getName());
  }

  /** The description of a member, which may be inherited. */
  String of(Class<?> type, String member) {
    return text(inherited(type, member), type.getName() + "." + member);
  }

  private List<? extends DocTree> inherited(Class<?> type, String member) {
    List<? extends DocTree> own = byName.get(Descriptions.key(type) + "." + member);
    for (Class<?> parent : type.getInterfaces()) {
      own = own == null ? inherited(parent, member) : own;
    }
    return own;
  }

  private String text(List<? extends DocTree> body, String name) {
    if (body == null || body.isEmpty()) {
      throw new AssertionError("The Javadoc of " + name + " must have a main description.");
    }
    String text =
        Splitter.on(PARAGRAPH)
            .splitToStream(markdown(body))
            .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
            .filter(paragraph -> !paragraph.startsWith("In Java "))
            .collect(Collectors.joining("\n\n"));
    // The parameters of a record are described in a phrase, as is the custom.
    return text.endsWith(".")
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private String markdown(List<? extends DocTree> body) {
    return body.stream().map(this::markdown).collect(Collectors.joining());
  }

  private String markdown(DocTree tree) {
    return switch (tree.getKind()) {
      case TEXT -> ((TextTree) tree).getBody();
      case ENTITY -> trees.getCharacters((EntityTree) tree);
      case CODE -> code(((LiteralTree) tree).getBody().getBody().strip());
      case LINK, LINK_PLAIN -> link((LinkTree) tree);
      case START_ELEMENT ->
          ((StartElementTree) tree).getName().contentEquals("p") ? PARAGRAPH : "*";
      case END_ELEMENT -> "*";
      default -> throw new AssertionError("There is no Markdown for " + tree + " of the Javadoc.");
    };
  }

  private String link(LinkTree link) {
    return link.getLabel().isEmpty()
        ? code(link.getReference().getSignature().replaceAll("^.*#|\\(.*\\)$", ""))
        : markdown(link.getLabel());
  }

  /** A type of a document is called what prose calls it. */
  private String code(String name) {
    return kinds.getOrDefault(name, "`" + name + "`");
  }

  /** Collects the comments, given the name of the enclosing type and a dot. */
  private final class Scanner extends TreePathScanner<Void, String> {
    @Override
    public Void visitPackage(PackageTree tree, String prefix) {
      String name = tree.getPackageName().toString();
      keep(name.substring(name.lastIndexOf('.') + 1));
      return null;
    }

    @Override
    public Void visitClass(ClassTree tree, String prefix) {
      String name = prefix + tree.getSimpleName();
      keep(name).filter(comment -> tree.getKind() == Tree.Kind.RECORD).stream()
          .flatMap(comment -> comment.getBlockTags().stream())
          .filter(ParamTree.class::isInstance)
          .map(ParamTree.class::cast)
          .forEach(tag -> byName.put(name + "." + tag.getName(), tag.getDescription()));
      return super.visitClass(tree, name + ".");
    }

    @Override
    public Void visitMethod(MethodTree tree, String prefix) {
      if (tree.getParameters().isEmpty()) {
        keep(prefix + tree.getName());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, String prefix) {
      keep(prefix + tree.getName());
      return null;
    }

    private Optional<DocCommentTree> keep(String name) {
      Optional<DocCommentTree> comment =
          Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
      comment.ifPresent(text -> byName.put(name, text.getFullBody()));
      return comment;
    }
  }
}
