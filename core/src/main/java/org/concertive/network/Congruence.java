package org.concertive.network;

import java.util.Arrays;
import java.util.Map;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.statistics.Result;

/**
 * Socio-technical congruence: how much of the coordination that tasks require takes place.
 *
 * <p>Two people are required to coordinate when one has a task that depends on a task of the other.
 * The matrix TA · TD · TAᵀ counts how often, TA being the assignment of tasks to people and TD the
 * dependencies of tasks. Congruence is the number of ordered pairs of different people who are
 * required to coordinate and do, divided by the number of pairs who are required to. Range: 0 … 1.
 * Undefined when nobody is required to coordinate with anybody. Values of ties are ignored;
 * coordination that is not required does not count.
 *
 * <p>{@link SameTask} says whether two people with the same task must coordinate (a task depends on
 * itself, the diagonal of TD). In an undirected network ties run both ways.
 *
 * <p>Memory: the required ties and the actual ones. Cost: for each person, the dependencies of that
 * person's tasks and the people who have the tasks they depend on.
 *
 * <p>Worked example: a has task 1, b has task 2, c has tasks 2 and 3, and task 1 depends on task 2.
 * Then a is required to coordinate with b and with c; if a talks to c only, congruence is 1 ÷ 2 =
 * 0.5. If b and c, who share task 2, must coordinate too, four ordered pairs are required and
 * congruence is 1 ÷ 4.
 *
 * @param required how many ordered pairs of people are required to coordinate
 * @param met how many of them do
 * @see Measures#CONGRUENCE
 */
public record Congruence(long required, long met) {

  /**
   * The congruence of an actual network with what tasks require.
   *
   * @param assignments rows are people, columns are tasks
   * @param dependencies the dependencies of the tasks; a tie runs from a task to one it depends on
   * @param actual the ties between people
   */
  public static Congruence of(
      TwoModeNetwork assignments, Network dependencies, SameTask same, Network actual) {
    return of(assignments, dependencies, same, actual, Execution.here());
  }

  /**
   * The congruence of an actual network with what tasks require.
   *
   * @param assignments rows are people, columns are tasks
   * @param dependencies the dependencies of the tasks; a tie runs from a task to one it depends on
   * @param actual the ties between people
   * @param execution where it runs; its listener is notified of each person and can cancel
   */
  public static Congruence of(
      TwoModeNetwork assignments,
      Network dependencies,
      SameTask same,
      Network actual,
      Execution execution) {
    if (actual.size() != assignments.size(Mode.ROWS)) {
      throw new IllegalArgumentException(
          "Tasks are assigned to "
              + assignments.size(Mode.ROWS)
              + " people, but the actual network has "
              + actual.size()
              + " nodes; they must be the same people in the same order.");
    }
    Rows required = requirements(assignments, dependencies, same, execution).out();
    Rows present = actual.out();
    long met = 0;
    for (int person = 0; person < required.size(); person++) {
      int place = present.start[person];
      for (int i = required.start[person]; i < required.start[person + 1]; i++) {
        while (place < present.start[person + 1] && present.node[place] < required.node[i]) {
          place++;
        }
        met += place < present.start[person + 1] && present.node[place] == required.node[i] ? 1 : 0;
      }
    }
    return new Congruence(required.node.length, met);
  }

  /** The share of the required coordination that takes place. */
  public Result<Double> value() {
    return required == 0
        ? Result.undefined(
            Result.Code.NONE_RECORDED,
            "no two people have tasks that depend on one another",
            "tasks that depend on one another")
        : Result.of(met / (double) required);
  }

  /**
   * Who is required to coordinate with whom, TA · TD · TAᵀ without its diagonal: the strength of a
   * tie is the number of pairs of a task of the first person and a task of the second on which it
   * depends.
   *
   * @param assignments rows are people, columns are tasks
   * @param dependencies the dependencies of the tasks; a tie runs from a task to one it depends on
   * @throws IllegalArgumentException if the numbers of tasks differ
   */
  public static DirectedNetwork requirements(
      TwoModeNetwork assignments, Network dependencies, SameTask same) {
    return requirements(assignments, dependencies, same, Execution.here());
  }

  /**
   * Who is required to coordinate with whom, as {@link #requirements(TwoModeNetwork, Network,
   * SameTask)}.
   *
   * @param assignments rows are people, columns are tasks
   * @param dependencies the dependencies of the tasks; a tie runs from a task to one it depends on
   * @param execution where it runs; its listener is notified of each person and can cancel
   * @throws IllegalArgumentException if the numbers of tasks differ
   */
  public static DirectedNetwork requirements(
      TwoModeNetwork assignments, Network dependencies, SameTask same, Execution execution) {
    if (dependencies.size() != assignments.size(Mode.COLUMNS)) {
      throw new IllegalArgumentException(
          assignments.size(Mode.COLUMNS)
              + " tasks are assigned, but the dependencies are of "
              + dependencies.size()
              + "; they must be the same tasks in the same order.");
    }
    Rows tasks = assignments.rows(Mode.ROWS);
    Tally needed = new Tally(dependencies.size());
    Tally people = new Tally(tasks.size());
    Steps steps = execution.steps(tasks.size(), "steps");
    for (int person = 0; person < tasks.size(); person++) {
      for (int place = tasks.start[person]; place < tasks.start[person + 1]; place++) {
        int task = tasks.node[place];
        needed.addRow(dependencies.out(), task, 1, -1);
        if (same == SameTask.NEEDS_COORDINATION) {
          needed.add(task, 1);
        }
      }
      for (int i = 0; i < needed.count; i++) {
        int task = needed.met[i];
        people.addRow(assignments.rows(Mode.COLUMNS), task, needed.times[task], person);
      }
      needed.clear();
      people.endRow();
      steps.next();
    }
    return new DirectedNetwork(
        people.rows(), null, new About(null, Map.of(), TieValue.STRENGTH, 0, 0));
  }

  /** Counts nodes and collects the counts in rows. */
  private static final class Tally {
    final int[] met;
    final double[] times;
    int count;

    private final int[] start;
    private int[] node = new int[16];
    private double[] value = new double[16];
    private int rows;
    private int end;

    Tally(int size) {
      met = new int[size];
      times = new double[size];
      start = new int[size + 1];
    }

    void add(int at, double more) {
      if (times[at] == 0) {
        met[count++] = at;
      }
      times[at] += more;
    }

    void addRow(Rows from, int row, double more, int except) {
      for (int place = from.start[row]; place < from.start[row + 1]; place++) {
        if (from.node[place] != except) {
          add(from.node[place], more);
        }
      }
    }

    void clear() {
      for (int i = 0; i < count; i++) {
        times[met[i]] = 0;
      }
      count = 0;
    }

    void endRow() {
      if (end + (long) count > node.length) {
        int room = (int) Math.min(Math.max(end + (long) count, 2L * node.length), 0x7FFFFFF7);
        if (room < end + (long) count) {
          throw new IllegalArgumentException(
              "More than 2³¹ pairs of people are required to coordinate; a network can have no"
                  + " more.");
        }
        node = Arrays.copyOf(node, room);
        value = Arrays.copyOf(value, room);
      }
      Arrays.sort(met, 0, count);
      for (int i = 0; i < count; i++) {
        node[end] = met[i];
        value[end++] = times[met[i]];
      }
      clear();
      start[++rows] = end;
    }

    Rows rows() {
      return new Rows(start, Arrays.copyOf(node, end), Arrays.copyOf(value, end));
    }
  }
}
