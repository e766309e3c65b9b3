// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ringscope.formats.importer.ImportTarget;

/**
 * Events by their names, found from bytes without a String. Names that no list holds are learnt as they come, up to a
 * number that no QEMU reaches.
 */
public final class EventKinds {
  private static final int MOST_LEARNT = 4096;
  private static final int LONGEST_NAME = 128;
  private static final String OTHERS = "(other names)";

  private final EventList list;
  private final EventList builtIn = EventList.builtIn();
  private final ImportTarget target;
  private final Map<String, EventKind> kinds = new HashMap<>();
  private EventKind[] table = new EventKind[1024];
  private int size;
  private int learnt;

  /** @param list formats of the user's QEMU over the built-in ones */
  public EventKinds(EventList list, ImportTarget target) {
    this.list = list;
    this.target = target;
    list.formats().stream().filter(format -> builtIn.format(format.name()) != null)
        .forEach(format -> kind(format.name()));
  }

  /** The kind with this name; a new one is learnt. */
  public EventKind kind(String name) {
    EventKind kind = kinds.get(name);
    if (kind == null) {
      EventFormat format = list.format(name);
      boolean tooMany = format == null && learnt++ >= MOST_LEARNT;
      kind = new EventKind(name, format, builtIn.format(name) != null, target.tally(tooMany ? OTHERS : name));
      if (!tooMany) {
        kinds.put(name, kind);
        insert(kind);
      }
    }
    return kind;
  }

  /** Whether a list holds this name. */
  boolean isListed(byte[] bytes, int from, int to) {
    EventKind kind = find(bytes, from, to);
    return kind != null ? kind.format() != null : list.format(text(bytes, from, to)) != null;
  }

  /** The kind whose name is in these bytes: {@code [A-Za-z_][A-Za-z0-9_]*}. */
  EventKind kind(byte[] bytes, int from, int to) {
    EventKind kind = find(bytes, from, to);
    return kind != null ? kind : kind(text(bytes, from, Math.min(to, from + LONGEST_NAME)));
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
  }

  private EventKind find(byte[] bytes, int from, int to) {
    int mask = table.length - 1;
    for (int i = hash(bytes, from, to) & mask; table[i] != null; i = i + 1 & mask) {
      byte[] name = table[i].bytes;
      if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
        return table[i];
      }
    }
    return null;
  }

  private void insert(EventKind kind) {
    if (++size * 2 > table.length) {
      EventKind[] old = table;
      table = new EventKind[old.length * 2];
      Arrays.stream(old).filter(k -> k != null).forEach(this::place);
    }
    place(kind);
  }

  private void place(EventKind kind) {
    int mask = table.length - 1;
    int i = hash(kind.bytes, 0, kind.bytes.length) & mask;
    while (table[i] != null) {
      i = i + 1 & mask;
    }
    table[i] = kind;
  }

  /** Length and a few characters tell the names apart well enough. */
  private static int hash(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i += 3) {
      hash = hash * 31 + bytes[i];
    }
    hash = hash * 31 + bytes[to - 1];
    return hash ^ hash >>> 15;
  }
}
