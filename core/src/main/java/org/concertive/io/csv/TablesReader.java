package org.concertive.io.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.io.Problem;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Instrument;
import org.concertive.statistics.Result;
import org.concertive.text.Ids;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;
import org.concertive.text.Words;

/** Reads several tables into one system: first all ids, then what the rows say. */
final class TablesReader {
  private final SystemDraft draft;
  private final CsvOptions options;
  private final List<CsvProblemLog> logs = new ArrayList<>();
  private final List<CsvSource> responses = new ArrayList<>();
  private final Map<SystemTable<?>, List<CsvSource>> tables = new LinkedHashMap<>();

  TablesReader(LeadershipSystem system, CsvOptions options) {
    this.draft = new SystemDraft(system, options);
    this.options = options;
    SystemTables.TABLES.forEach(table -> tables.put(table, new ArrayList<>()));
  }

  /** Whether a file of this name may be a table. */
  static boolean mayBeTable(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|dl|xlsx?|ods)");
  }

  /** Takes a file if its name is that of a table; another is reported. */
  void offer(CsvSource source) {
    String file = fileName(source);
    if (file.matches(".*\\.(xlsx?|ods)")) {
      log(source).warning(1, 1, () -> "A spreadsheet is not read. Save its sheets as CSV first.");
    } else if (file.startsWith(SystemTables.RESPONSES)) {
      responses.add(source);
    } else {
      offer(source, withoutEnding(file));
    }
  }

  private static String withoutEnding(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  private void offer(CsvSource source, String name) {
    for (Map.Entry<SystemTable<?>, List<CsvSource>> table : tables.entrySet()) {
      if (table.getKey().isIn(name)) {
        table.getValue().add(source);
        return;
      }
    }
    log(source)
        .warning(
            1,
            1,
            () ->
                "The file is none of the tables known. It was not read."
                    + NearMiss.maybe(
                        name, SystemTables.TABLES.stream().map(SystemTable::name).toList()));
  }

  /** The name of a file without its folder, in small letters with hyphens. */
  static String fileName(CsvSource source) {
    String name = source.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_]+", "-");
  }

  void refuse(Path folder) {
    CsvProblemLog log = new CsvProblemLog(folder.toString(), options.limits.problems());
    logs.add(log);
    log.error(1, 1, () -> "There is no folder \"" + folder + "\", or it cannot be read.");
  }

  private CsvProblemLog log(CsvSource source) {
    CsvProblemLog log = new CsvProblemLog(source.name(), options.limits.problems());
    logs.add(log);
    return log;
  }

  TablesResult read(String name, Execution execution) {
    long files = tables.values().stream().mapToLong(List::size).sum();
    Steps steps = execution.steps(2 * files + responses.size(), "steps");
    Map<StoredRows, SystemTable<?>> all = new LinkedHashMap<>();
    tables.forEach(
        (table, sources) -> {
          for (CsvSource source : sources) {
            CsvProblemLog log = log(source);
            StoredRows rows = new StoredRows(table, fileName(source), draft, log);
            TableReader.read(source, options, log, rows);
            all.put(rows, table);
            steps.next();
          }
        });
    if (all.isEmpty() && responses.isEmpty()) {
      log(CsvSource.text("").named(name))
          .warning(1, 1, () -> "There is no table, such as people.csv.");
    }
    all.forEach((rows, table) -> table.claim(rows));
    all.forEach((rows, table) -> table.identify(rows));
    all.forEach(
        (rows, table) -> {
          table.take(rows, draft);
          steps.next();
        });
    List<ItemResponses> answers =
        responses.stream().map(source -> responses(source, steps)).toList();
    List<Problem> problems = new ArrayList<>();
    logs.forEach(log -> problems.addAll(log.problems()));
    boolean isBroken = logs.stream().anyMatch(CsvProblemLog::hasErrors);
    return new TablesResult(
        name,
        isBroken ? null : draft.finish(),
        answers,
        problems,
        logs.stream().mapToLong(CsvProblemLog::unlisted).sum());
  }

  private ItemResponses responses(CsvSource source, Steps steps) {
    CsvProblemLog log = log(source);
    ResponseRows rows = new ResponseRows(options, log);
    TableReader.read(source, options, log, rows);
    String file = fileName(source);
    String name = withoutEnding(file).substring(SystemTables.RESPONSES.length());
    String id = instrument(name);
    ItemResponses answers = rows.responses(id);
    if (!log.hasErrors()) {
      draft
          .find(Instrument.class, id)
          .filter(instrument -> instrument.reliability().isEmpty())
          .ifPresent(instrument -> state(instrument, answers, log));
    }
    steps.next();
    return answers;
  }

  /** The id of the instrument of this id or name, which is added if there is none. */
  private String instrument(String name) {
    Optional<String> known =
        draft.names().all(Instrument.class).stream()
            .filter(one -> one.equals(name) || Ids.of(one).equals(Optional.of(name)))
            .findFirst()
            .flatMap(one -> draft.names().find(Instrument.class, one));
    return known.orElseGet(
        () -> {
          String id = draft.names().free(name, "instrument");
          draft.put(Instrument.class, Instrument.of(id, name));
          return id;
        });
  }

  private void state(Instrument instrument, ItemResponses answers, CsvProblemLog log) {
    Result<Double> alpha = answers.alpha();
    if (alpha instanceof Result.Undefined<Double> undefined) {
      log.warning(
          1,
          1,
          () ->
              "The reliability of "
                  + Text.quoted(instrument.name())
                  + " is not stated: "
                  + undefined.reason()
                  + ".");
      return;
    }
    BigDecimal value = BigDecimal.valueOf(alpha.orElseThrow()).setScale(2, RoundingMode.HALF_UP);
    draft.put(
        Instrument.class,
        instrument.toBuilder()
            .reliability(value)
            .addNote(
                "The reliability is Cronbach's alpha of "
                    + Words.count(answers.items().size(), "item")
                    + " for the "
                    + answers.complete().units()
                    + " of "
                    + Words.count(answers.respondents().size(), "respondent")
                    + " who answered all of them.")
            .build());
  }
}
