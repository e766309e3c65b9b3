// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.chrome;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a queue carries: a slice for each message or buffer, from giving to receiving. Those that overlap lie on lanes of
 * their own, since slices of one track must nest; lanes beyond the first come only with the second at a time.
 */
final class QueueTrack {
  /** Thread ids of a queue are {@code LANES * queue + 1}, and the following ones for more lanes. */
  static final int LANES = 64;

  /** A slice that has not ended. */
  private record Load(int lane, String name, long nanos, long since) {}

  private final ChromeWriter out;
  private final int process;
  private final int queue;
  private final String name;
  private final Map<Long, Load> byBuffer = new LinkedHashMap<>();
  private final boolean[] used = new boolean[LANES];
  private int namedLanes;

  QueueTrack(ChromeWriter out, int process, int queue, String name) throws IOException {
    this.out = out;
    this.process = process;
    this.queue = queue;
    this.name = name;
    nameLanes(1);
  }

  int thread() {
    return LANES * queue + 1;
  }

  /** A buffer is on its way; one that was on its way with another load is taken to have arrived unseen. */
  void begin(long buffer, String load, long nanos) throws IOException {
    begin(buffer, load, nanos, nanos);
  }

  /** @param since the earliest time at which it may have begun, where the source looks now and then */
  void begin(long buffer, String load, long nanos, long since) throws IOException {
    if (byBuffer.containsKey(buffer)) {
      finish(byBuffer.remove(buffer), nanos, "not seen");
    }
    int lane = 0;
    while (lane < LANES && used[lane]) {
      lane++;
    }
    if (lane < LANES) {
      used[lane] = true;
      nameLanes(lane + 1);
      byBuffer.put(buffer, new Load(lane, load, nanos, since));
    }
  }

  /** It has arrived. Unknown buffers, and those beyond the last lane, are passed over. */
  void end(long buffer, long nanos) throws IOException {
    Load load = byBuffer.remove(buffer);
    if (load != null) {
      finish(load, nanos, null);
    }
  }

  void close(long nanos) throws IOException {
    for (Load load : byBuffer.values()) {
      finish(load, nanos, "still on its way at the end");
    }
    byBuffer.clear();
  }

  private void finish(Load load, long nanos, String arrival) throws IOException {
    used[load.lane] = false;
    out.begin("X", process, thread() + load.lane).at(load.nanos).duration(nanos - load.nanos).text("cat", "buffer")
        .name(load.name);
    if (arrival != null) {
      out.arguments().text("arrival", arrival);
    } else if (load.since != load.nanos) {
      out.arguments().number("latencyAtMostNanos", nanos - load.since);
    }
    out.end();
  }

  private void nameLanes(int count) throws IOException {
    for (; namedLanes < count; namedLanes++) {
      String lane = namedLanes == 0 ? name : name + " #" + (namedLanes + 1);
      out.begin("M", process, thread() + namedLanes).name("thread_name").arguments().text("name", lane).end();
      out.begin("M", process, thread() + namedLanes).name("thread_sort_index").arguments()
          .number("sort_index", thread() + namedLanes).end();
    }
  }
}
