// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.simpletrace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.qemu.EventArguments;
import org.ringscope.formats.qemu.EventFormat;
import org.ringscope.formats.qemu.EventKind;
import org.ringscope.formats.qemu.EventKinds;
import org.ringscope.formats.qemu.EventList;
import org.ringscope.formats.qemu.ForeignThread;
import org.ringscope.formats.qemu.VirtioSystem;

/** Turns records into events. Numbers of events are given names anew in each file. */
final class SimpleTraceConversion {
  private static final int MOST_NUMBERS = 1 << 16;
  private static final int LONGEST_SHOWN = 256;
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

  private final ImportTarget target;
  private final VirtioSystem system;
  private final EventKinds kinds;
  private final ForeignThread events;
  private final EventArguments values = new EventArguments();
  private EventKind[] byNumber = new EventKind[256];
  private long lastNanos;

  SimpleTraceConversion(EventList list, ImportTarget target) throws IOException {
    this.target = target;
    system = new VirtioSystem(target);
    kinds = new EventKinds(list, target);
    events = system.thread(0); // records tell the process, not the thread
  }

  void newFile() {
    Arrays.fill(byNumber, null);
  }

  void record(SimpleTraceReader record) {
    if (record.isMapping()) {
      name(record.event(), record.name());
      return;
    }
    lastNanos = Math.max(0, record.nanos());
    if (record.event() == SimpleTraceReader.DROPPED_EVENT) {
      dropped(record.arguments());
      return;
    }
    EventKind kind = kind(record.event());
    boolean named = kind.format() != null && read(kind.format(), record.arguments());
    if (!named) {
      system.otherEvent(events);
      target.keep(events.stream(), lastNanos, kind.name(), unnamed(record.arguments()));
    } else if (!system.event(events, lastNanos, kind, values)) {
      kind.keep(target, events, lastNanos, values);
    }
    kind.count(named);
  }

  private void name(long number, String name) {
    if (number < 0 || number >= MOST_NUMBERS || !NAME.matcher(name).matches()) {
      return; // its events are kept by their number
    }
    if (number >= byNumber.length) {
      byNumber = Arrays.copyOf(byNumber, (int) Math.min(MOST_NUMBERS, Math.max(number + 1, byNumber.length * 2L)));
    }
    byNumber[(int) number] = kinds.kind(name);
  }

  private EventKind kind(long number) {
    EventKind kind = number >= 0 && number < byNumber.length ? byNumber[(int) number] : null;
    return kind != null ? kind : kinds.kind("event_" + Long.toUnsignedString(number));
  }

  private void dropped(ByteBuffer arguments) {
    system.otherEvent(events);
    long count = arguments.limit() >= 8 ? arguments.getLong(0) : 0;
    target.at(events.stream(), lastNanos).core().lost(count);
  }

  /** Takes the arguments apart by the declaration; false if they do not fill the record exactly. */
  private boolean read(EventFormat format, ByteBuffer bytes) {
    List<EventFormat.Argument> arguments = format.arguments();
    if (arguments.size() > EventArguments.MOST) {
      return false;
    }
    values.clear();
    int at = 0;
    for (int i = 0; i < arguments.size(); i++) {
      boolean isText = arguments.get(i).isText();
      if (bytes.limit() - at < (isText ? 4 : 8)) {
        return false;
      }
      if (isText) {
        int length = bytes.getInt(at);
        at += 4;
        if (length < 0 || length > bytes.limit() - at) {
          return false;
        }
        values.setText(i, bytes.array(), at, length);
        at += length;
      } else {
        long value = bytes.getLong(at);
        values.set(i, value, format.digits(i, value));
        at += 8;
      }
    }
    return at == bytes.limit();
  }

  /** Arguments that nothing names: 64-bit words if they can be some, else bytes. */
  private static String unnamed(ByteBuffer bytes) {
    int count = Math.min(bytes.limit(), LONGEST_SHOWN);
    if (bytes.limit() % 8 != 0) {
      return "bytes=" + HexFormat.of().formatHex(bytes.array(), 0, count);
    }
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < count; at += 8) {
      text.append(at == 0 ? "" : " ").append("0x").append(Long.toHexString(bytes.getLong(at)));
    }
    return text.toString();
  }

  void endOfFile(SimpleTraceReader reader) {
    if (reader.isTruncated()) {
      target.unread(events.stream(), lastNanos, 0, "last record is cut at offset " + reader.recordOffset());
    }
  }

  void finish() {
    system.finish();
  }
}
