package org.concertive.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who builds systems in Java needs no library that reads formats. */
class WithoutFormatsTest {

  @Test
  void model_rules_and_metrics_run_without_Jackson_and_FastCSV_on_the_class_path()
      throws Exception {
    try (URLClassLoader plain =
        new URLClassLoader(withoutFormats(), ClassLoader.getPlatformClassLoader())) {
      Class<?> scenario = plain.loadClass(PlainScenario.class.getName());
      Method run = scenario.getDeclaredMethod("run");
      assertThat(run.invoke(null)).isEqualTo("1 leader, rules ran");
      assertThat(isThere(plain, "tools.jackson.core.JsonParser")).isFalse();
      assertThat(isThere(plain, "de.siegmar.fastcsv.reader.CsvReader")).isFalse();
    }
  }

  private static boolean isThere(ClassLoader loader, String type) {
    try {
      loader.loadClass(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static URL[] withoutFormats() throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String name = Path.of(entry).getFileName().toString();
      if (name.equals("classes") || name.equals("test-classes") || name.startsWith("guava")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    return path.toArray(new URL[0]);
  }
}
