package org.concertive.walkthrough;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window. */
final class Browser implements AutoCloseable {
  private static final Optional<Path> CHROMIUM =
      installed("chromium", "chromium-browser", "google-chrome");
  private static final Optional<Path> DRIVER = installed("chromedriver");

  private static final Pattern MEDIA_BOX = Pattern.compile("/MediaBox \\[0 0 (\\d+ \\d+)]");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  private static Optional<Path> installed(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Whether it is there. If not, the log says so: it would not give the reason for a skipped test.
   */
  static boolean isInstalled() {
    boolean isInstalled = CHROMIUM.isPresent() && DRIVER.isPresent();
    if (!isInstalled) {
      System.out.println(
          "SKIPPED: reports in a browser, since chromium and chromedriver are not installed.");
    }
    return isInstalled;
  }

  static Browser start() {
    LoggingPreferences console = new LoggingPreferences();
    console.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run");
    options.setCapability("goog:loggingPrefs", console);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.orElseThrow().toFile())
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Opens a file in a window of this width. */
  void open(Path file, int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.get(file.toUri().toString());
  }

  /** What the console has said since it was last looked at. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  /** Shows the page as printed, or as on a screen. */
  void setPrinted(boolean isPrinted) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", isPrinted ? "print" : "screen"));
  }

  /** The pages that it prints on, each with its width and height. */
  List<String> printedPages() {
    Object pdf =
        driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    String text =
        new String(Base64.getDecoder().decode(pdf.toString()), StandardCharsets.ISO_8859_1);
    return MEDIA_BOX.matcher(text).results().map(box -> box.group(1)).toList();
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  @SuppressWarnings("unchecked") // Lists in the script are lists here.
  List<Object> list(String script) {
    return (List<Object>) run(script);
  }

  /** What axe-core finds that is serious or worse, with the places. */
  List<String> barriers() {
    return new AxeBuilder()
        .analyze(driver).getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(Browser::inWords)
            .toList();
  }

  private static String inWords(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
