// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ringscope.trace.system.MemorySpan;

/**
 * The lines of a hex view: 16 bytes each, from the first span of memory to the last, and one line for each gap between
 * two spans. Millions of lines cost nothing.
 */
final class MemoryLines {
  static final int BYTES = 16;
  /** The lines of nothing. */
  static final MemoryLines NONE = new MemoryLines(List.of());

  /** @param first number of its first line @param begin address of that line @param count its lines, without the gap behind it */
  private record Run(long first, long begin, long count) {}

  private final List<Run> runs = new ArrayList<>();

  /** @param spans by unsigned address, without overlap */
  MemoryLines(List<MemorySpan> spans) {
    for (MemorySpan span : spans) {
      long begin = span.address() & -BYTES;
      long end = span.address() + span.length() - 1 | BYTES - 1; // the last byte of the last line
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      long next = last == null ? 0 : last.begin() + last.count() * BYTES;
      if (last != null && Long.compareUnsigned(begin, next) <= 0) {
        runs.set(runs.size() - 1,
            new Run(last.first(), last.begin(), Long.divideUnsigned(end - last.begin(), BYTES) + 1));
      } else {
        runs.add(new Run(count() + (last == null ? 0 : 1), begin, Long.divideUnsigned(end - begin, BYTES) + 1));
      }
    }
  }

  long count() {
    return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).first() + runs.get(runs.size() - 1).count();
  }

  /** Whether nothing but a gap stands in this line. */
  boolean isGap(long line) {
    Run run = run(line);
    return line >= run.first() + run.count();
  }

  /** Address of the line's first byte; of a gap its first address. */
  long address(long line) {
    Run run = run(line);
    return run.begin() + (line - run.first()) * BYTES;
  }

  /** Bytes that lie in a gap. */
  long gapLength(long line) {
    return address(line + 1) - address(line);
  }

  /** The line of an address; where there is no memory that of the gap, or the first or last line. */
  long line(long address) {
    int found = lastRun(run -> Long.compareUnsigned(run.begin(), address) <= 0);
    if (found < 0) {
      return 0;
    }
    Run run = runs.get(found);
    long line = run.first() + Math.min(run.count(), Long.divideUnsigned(address - run.begin(), BYTES));
    return Math.min(line, count() - 1);
  }

  /** Does a line of bytes hold this address? */
  boolean contains(long address) {
    return count() > 0 && !isGap(line(address)) && Long.compareUnsigned(address - address(line(address)), BYTES) < 0;
  }

  private Run run(long line) {
    return runs.get(lastRun(run -> run.first() <= line));
  }

  /** The last run of those at the begin for which something holds, -1 if it holds for none. */
  private int lastRun(Predicate<Run> holds) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(runs.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
