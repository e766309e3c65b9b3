// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.messages.Message;

/**
 * What is said of each queue, endpoint or channel, alone or beside the same of another span: then columns of differences stand behind the
 * numbers. Immutable.
 */
public record StatisticsTable(List<Column> columns, List<Row> rows) {
  /** Title of a column that says how the one before it differs. */
  public static final String DIFFERENCE = "Δ";

  /** @param isNumber whether it stands at the right, and greater ones come first */
  public record Column(String title, String tip, boolean isNumber) {}

  /**
   * One line.
   *
   * @param queue its id, -1 if it is no queue
   * @param cells one per column
   * @param values by which the columns are sorted, NaN where that is the text
   * @param latency null where there is none
   * @param other latencies of the other span, null where there are none
   * @param marks median, p99 and maximum in nanoseconds, {@link Message#NO_TIME} where there is none
   * @param note a line about it
   */
  public record Row(String name, int queue, List<String> cells, List<Double> values, LatencyHistogram latency,
      LatencyHistogram other, long[] marks, String note) {}

  /** Collects the cells of one row, and with the first one the columns. */
  static final class Builder {
    private final boolean isCompared;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private List<Double> values = new ArrayList<>();

    Builder(boolean isCompared) {
      this.isCompared = isCompared;
    }

    Builder cell(String title, String tip, String text, double value) {
      if (rows.isEmpty()) {
        columns.add(new Column(title, tip, !Double.isNaN(value) || !cells.isEmpty()));
      }
      cells.add(text);
      values.add(value);
      return this;
    }

    Builder name(String title, String text) {
      return cell(title, "What it is called", text, Double.NaN);
    }

    Builder count(String title, String tip, long count) {
      return cell(title, tip, QueueText.count(count), count);
    }

    /** Only where another span stands beside this one. */
    Builder difference(String of, String text, double value) {
      return isCompared ? cell(DIFFERENCE, of + ": how it differs from the other span", text, value) : this;
    }

    void row(int queue, LatencyHistogram latency, LatencyHistogram other, long[] marks, String note) {
      rows.add(new Row(cells.get(0), queue, List.copyOf(cells), List.copyOf(values), latency, other, marks, note));
      cells = new ArrayList<>();
      values = new ArrayList<>();
    }

    StatisticsTable table() {
      return new StatisticsTable(List.copyOf(columns), List.copyOf(rows));
    }
  }
}
