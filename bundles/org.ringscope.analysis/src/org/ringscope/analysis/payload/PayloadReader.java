// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.trace.Unknown;

/**
 * Reads one buffer by its layout. The only place that touches foreign bytes: it knows where the part and the recorded
 * bytes end, and a field that reaches further ends the part with a note instead. Fields that were read are known by name
 * to later items (last one wins) and to the summary.
 */
final class PayloadReader {
  /** Fields of one payload; more than anybody reads. */
  private static final int MOST_FIELDS = 4096;

  private final DeviceBuffer buffer;
  private final ByteBuffer bytes;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, PayloadField> fields = new HashMap<>();
  private final Deque<List<PayloadField>> groups = new ArrayDeque<>();
  private String summary = "";
  private int count;
  private int at;
  private int end;
  private boolean stopped;

  private PayloadReader(DeviceBuffer buffer) {
    this.buffer = buffer;
    bytes = ByteBuffer.wrap(buffer.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    groups.push(new ArrayList<>());
  }

  static DecodedPayload read(DeviceBuffer buffer, Layout layout) {
    PayloadReader reader = new PayloadReader(buffer);
    int split = layout.isRequest() && buffer.readable() != Unknown.NUMBER ? buffer.readable() : buffer.length();
    reader.part(layout.readable(), 0, split);
    // of a request in flight nobody records what the device has not written
    if (layout.isRequest() && split < buffer.length() && buffer.bytes().length != split) {
      reader.part(layout.writable(), split, buffer.length());
    } else if (layout.isRequest() && split < buffer.length()) {
      reader.numbers.put(Items.ROOM, (long) buffer.length() - split);
      reader.texts.put(Items.ROOM, buffer.length() - split + " bytes");
    }
    String summary = SummaryText.of(reader.summary, reader.texts);
    return new DecodedPayload(summary.isEmpty() ? "cut at byte " + buffer.bytes().length : summary,
        reader.groups.pop());
  }

  private void part(List<Item> items, int from, int to) {
    at = from;
    end = to;
    stopped = false;
    run(items);
  }

  void run(List<Item> items) {
    for (Item item : items) {
      if (!stopped || item instanceof Items.Say) {
        item.read(this);
      }
    }
  }

  /** Whether the next bytes are there; if not, a field says so and the part ends. */
  boolean has(String name, int length) {
    if (!stopped && length <= remaining() && length <= recorded()) {
      return true;
    }
    cut(name);
    return false;
  }

  private void cut(String name) {
    if (!stopped) {
      add(new PayloadField(name, "cut at byte " + Math.min(end, bytes.limit()), at, Math.min(remaining(), recorded())));
      stopped = true;
    }
  }

  /** Bytes of this part from here on, recorded or not. */
  int remaining() {
    return end - at;
  }

  /** Bytes from here on that were recorded. */
  int recorded() {
    return Math.max(0, Math.min(end, bytes.limit()) - at);
  }

  boolean isStopped() {
    return stopped;
  }

  int position() {
    return at;
  }

  DeviceBuffer buffer() {
    return buffer;
  }

  /** An unsigned number, as far as 8 bytes can be; only after {@link #has}. */
  long number(int length, boolean bigEndian) {
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | bytes.get(bigEndian ? at + i : at + length - 1 - i) & 0xFF;
    }
    at += length;
    return value;
  }

  /** A number further on, which stays unread; -1 if it is not there. */
  long peek(int offset, int length) {
    if (offset + length > Math.min(remaining(), recorded())) {
      return -1;
    }
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | bytes.get(at + offset + i) & 0xFF;
    }
    return value;
  }

  /** Bytes that were recorded of the next {@code length}, and goes behind all of them. */
  byte[] bytes(int length) {
    byte[] copy = new byte[Math.min(length, recorded())];
    bytes.get(Math.min(at, bytes.limit()), copy);
    at += length;
    return copy;
  }

  void skip(int length) {
    at += length;
  }

  /** A field of its own, which later items and the summary know by its name. */
  void add(PayloadField field, long number, String text) {
    know(field.name(), number, text);
    fields.put(field.name(), field);
    add(field);
  }

  /** An earlier field, or an empty one here. */
  PayloadField field(String name) {
    return fields.getOrDefault(name, new PayloadField(name, "", at, 0));
  }

  void know(String name, long number, String text) {
    numbers.put(name, number);
    texts.put(name, text);
  }

  private void add(PayloadField field) {
    if (count < MOST_FIELDS) {
      groups.peek().add(field);
      if (++count == MOST_FIELDS) {
        groups.peek().add(new PayloadField("…", "more fields", at, 0));
        stopped = true;
      }
    }
  }

  void note(PayloadField field) {
    add(field);
  }

  /** Reads items as the parts of one field. */
  void group(String name, List<Item> items, String template) {
    int from = at;
    groups.push(new ArrayList<>());
    run(items);
    List<PayloadField> parts = groups.pop();
    String text = SummaryText.of(template, texts);
    int length = Math.max(0, Math.min(at, bytes.limit()) - from);
    if (parts.size() == 1 && template.equals("{" + parts.get(0).name() + "}")) {
      text = parts.get(0).value();
      parts = parts.get(0).fields();
    }
    texts.put(name, text);
    add(new PayloadField(name, text, from, length, parts));
  }

  /** Reads items within the next bytes only, and goes behind these. */
  void within(int length, List<Item> items) {
    int outer = end;
    boolean whole = length <= remaining();
    int behind = at + Math.min(length, remaining());
    end = behind;
    run(items);
    end = outer;
    at = behind;
    if (!whole) {
      cut("…");
    }
  }

  /** The number of an earlier field, {@code otherwise} if it was not read. */
  long number(String name, long otherwise) {
    return numbers.getOrDefault(name, otherwise);
  }

  void say(String template) {
    summary = template;
  }
}
