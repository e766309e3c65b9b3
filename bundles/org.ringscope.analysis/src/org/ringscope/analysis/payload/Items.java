// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/** The words that layouts are written in. Numbers are little-endian and unsigned unless their word says otherwise. */
final class Items {
  /** What the summary calls the bytes that the device may write to and has not. */
  static final String ROOM = "room";

  private Items() {}

  static Item u8(String name) {
    return u8(name, Rendering.DECIMAL);
  }

  static Item u8(String name, Rendering rendering) {
    return new NumberItem(name, 1, false, false, rendering);
  }

  static Item u16(String name) {
    return u16(name, Rendering.DECIMAL);
  }

  static Item u16(String name, Rendering rendering) {
    return new NumberItem(name, 2, false, false, rendering);
  }

  static Item u32(String name) {
    return u32(name, Rendering.DECIMAL);
  }

  static Item u32(String name, Rendering rendering) {
    return new NumberItem(name, 4, false, false, rendering);
  }

  static Item u64(String name) {
    return u64(name, Rendering.DECIMAL);
  }

  static Item u64(String name, Rendering rendering) {
    return new NumberItem(name, 8, false, false, rendering);
  }

  static Item s32(String name, Rendering rendering) {
    return new NumberItem(name, 4, false, true, rendering);
  }

  /** Two's complement. */
  static Item s64(String name) {
    return new NumberItem(name, 8, false, true, Rendering.SIGNED);
  }

  /** Big-endian, as network headers are. */
  static Item be16(String name, Rendering rendering) {
    return new NumberItem(name, 2, true, false, rendering);
  }

  static Item be32(String name, Rendering rendering) {
    return new NumberItem(name, 4, true, false, rendering);
  }

  /** Bits of the number that was read last under another name: shifted, then masked. */
  static Item bits(String name, String of, int shift, long mask, Rendering rendering) {
    return derived(name, of, value -> value >>> shift & mask, rendering);
  }

  /** A number that follows from one that was read. */
  static Item derived(String name, String of, LongUnaryOperator from, Rendering rendering) {
    return in -> {
      long value = from.applyAsLong(in.number(of, 0));
      PayloadField whole = in.field(of);
      in.add(new PayloadField(name, rendering.value(value), whole.offset(), whole.length()), value,
          rendering.text(value));
    };
  }

  /** A number that later items need and nobody wants to see. */
  static Item compute(String name, String of, LongUnaryOperator from) {
    return in -> in.know(name, from.applyAsLong(in.number(of, 0)), "");
  }

  /** Reserved bytes, which are not shown. */
  static Item skip(int length) {
    return in -> {
      if (in.has("reserved", length)) {
        in.skip(length);
      }
    };
  }

  static BytesItem bytes(String name, int length) {
    return BytesItem.fixed(name, length);
  }

  /** As many bytes as an earlier field says. */
  static BytesItem bytes(String name, String lengthField) {
    return BytesItem.counted(name, lengthField);
  }

  /** What remains of the part. */
  static BytesItem rest(String name) {
    return BytesItem.rest(name);
  }

  static Item group(String name, Item... items) {
    return groupAs(name, "", items);
  }

  /** Parts of one field, which says in one line what they are. */
  static Item groupAs(String name, String template, Item... items) {
    List<Item> parts = List.of(items);
    return in -> in.group(name, parts, template);
  }

  /** The same parts again and again as far as the part goes, {@code leaving} its last bytes. */
  static Item each(String name, int leaving, String template, Item... items) {
    return new EachItem(name, null, leaving, template, List.of(items));
  }

  /** The same parts as often as an earlier field says. */
  static Item times(String name, String countField, String template, Item... items) {
    return new EachItem(name, countField, 0, template, List.of(items));
  }

  /** Only if any of these features was agreed on. */
  static Item ifFeature(long mask, Item... items) {
    List<Item> some = List.of(items);
    return in -> {
      if (in.buffer().has(mask)) {
        in.run(some);
      }
    };
  }

  /** Only if the part has bytes left. */
  static Item ifAny(Item... items) {
    return ifMoreThan(0, items);
  }

  /** Only if the part has more bytes left than these. */
  static Item ifMoreThan(int bytes, Item... items) {
    List<Item> some = List.of(items);
    return in -> {
      if (in.remaining() > bytes) {
        in.run(some);
      }
    };
  }

  /** A number further on that decides how to read what comes before it; it is read again in its own place. */
  static Item ahead(String name, int offset, int length) {
    return in -> in.know(name, in.peek(offset, length), "");
  }

  /** Only as many bytes as an earlier field says, as far as the part goes. */
  static Item within(String lengthField, Item... items) {
    List<Item> some = List.of(items);
    return in -> in.within((int) Math.min(Integer.MAX_VALUE, in.number(lengthField, 0)), some);
  }

  /** What the payload is in one line ({@link SummaryText}); the last word said counts. */
  static Item say(String template) {
    return new Say(template);
  }

  /** The line of a payload; also said of one that is cut before it. */
  record Say(String template) implements Item {
    @Override
    public void read(PayloadReader in) {
      in.say(template);
    }
  }

  /** Goes on as an earlier field says; nothing for a value without a case. */
  static Choice choose(String field) {
    return new Choice(field, Map.of(), List.of());
  }

  /** Items by the value of a field. */
  record Choice(String field, Map<Long, List<Item>> cases, List<Item> others) implements Item {
    Choice on(long value, Item... items) {
      Map<Long, List<Item>> more = new TreeMap<>(cases);
      more.put(value, List.of(items));
      return new Choice(field, more, others);
    }

    Choice otherwise(Item... items) {
      return new Choice(field, cases, List.of(items));
    }

    @Override
    public void read(PayloadReader in) {
      in.run(cases.getOrDefault(in.number(field, -1), others));
    }
  }

  /** A number of 1 to 8 bytes. */
  record NumberItem(String name, int length, boolean bigEndian, boolean signed, Rendering rendering) implements Item {
    @Override
    public void read(PayloadReader in) {
      if (in.has(name, length)) {
        int from = in.position();
        long raw = in.number(length, bigEndian);
        long value = signed ? raw << 64 - 8 * length >> 64 - 8 * length : raw;
        in.add(new PayloadField(name, rendering.value(value), from, length), value, rendering.text(value));
      }
    }
  }
}
