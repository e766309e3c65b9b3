// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.util.List;

/** Parts that repeat: each becomes a group {@code name i}, of the first ones; the others are counted. */
record EachItem(String name, String countField, int leaving, String template, List<Item> items) implements Item {
  private static final int MOST_SHOWN = 64;

  @Override
  public void read(PayloadReader in) {
    long most = countField == null ? Long.MAX_VALUE : in.number(countField, 0);
    int first = in.position();
    long index = 0;
    while (index < most && in.remaining() > leaving && !in.isStopped()) {
      int from = in.position();
      if (index == MOST_SHOWN) {
        index += rest(in, from, (from - first) / MOST_SHOWN, most - index);
        break;
      }
      in.group(name + " " + index, items, template);
      index++;
      if (in.position() <= from) {
        break; // parts without bytes would repeat for ever
      }
    }
    if (countField != null && index < most && !in.isStopped()) {
      in.has(name + " " + index, Integer.MAX_VALUE);
    }
    in.know(name, index, Long.toString(index));
  }

  /** Goes behind the parts that are not shown, which are as long as the ones before. */
  private long rest(PayloadReader in, int from, int length, long most) {
    long more = Math.min(most, (in.remaining() - leaving) / Math.max(1, length));
    int skipped = (int) Math.min(in.remaining(), more * length);
    in.note(new PayloadField("…", more + " more", from, Math.min(skipped, in.recorded())));
    in.skip(skipped);
    return more;
  }
}
