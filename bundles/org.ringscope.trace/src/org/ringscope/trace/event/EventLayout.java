// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

import java.util.Arrays;
import java.util.List;
import org.ringscope.trace.packet.PacketBytes;
import org.ringscope.trace.packet.PacketLayout;

/**
 * Where the fields of an event lie, as the metadata of the trace tells it. Also for events that this version does not know. What
 * every event asks on its way through a cursor is worked out beforehand.
 */
public final class EventLayout {
  /** A field as declared: bytes of an integer, or {@link #STRING} or {@link #BYTES}. */
  public record Member(String name, int kind) {}

  public static final int STRING = -1;
  public static final int BYTES = -2;
  /** Of a field that is no number in front of all strings and byte fields. */
  static final int NO_PLACE = -1;
  private static final int FIELDS = Field.values().length;
  private static final int SHIFT_BITS = 6;

  private final EventType type;
  private final CausalRole role;
  private final int[] kinds;
  private final int[] offsets;
  private final int firstVariable;
  private final int fixedBytes;
  private final byte[] indexOf = new byte[FIELDS];
  private final int[] places = new int[FIELDS];

  /** @throws IllegalArgumentException when a known event lacks a field or has it in another shape */
  public EventLayout(EventType type, List<Member> members) {
    this.type = type;
    kinds = members.stream().mapToInt(Member::kind).toArray();
    offsets = new int[kinds.length];
    int at = PacketLayout.EVENT_HEADER_BYTES;
    int variable = kinds.length;
    for (int i = 0; i < kinds.length; i++) {
      offsets[i] = at;
      if (kinds[i] < 0) {
        variable = Math.min(variable, i);
      } else if (variable == kinds.length) {
        at += kinds[i];
      }
    }
    firstVariable = variable;
    fixedBytes = at;
    Arrays.fill(indexOf, (byte) -1);
    Arrays.fill(places, NO_PLACE);
    if (type != null) {
      indexKnownFields(members);
    }
    role = new CausalRole(type, this);
  }

  private void indexKnownFields(List<Member> members) {
    for (Field field : type.fields()) {
      int index = -1;
      for (int i = 0; i < members.size(); i++) {
        index = members.get(i).name.equals(field.text()) ? i : index;
      }
      FieldType wanted = type.typeOf(field);
      int kind = wanted == FieldType.STRING ? STRING : wanted == FieldType.BYTES ? BYTES : wanted.width();
      if (index < 0 || kinds[index] != kind) {
        throw new IllegalArgumentException(
            "event " + type.text() + " declares no field " + field.text() + " of type " + wanted.text());
      }
      indexOf[field.ordinal()] = (byte) index;
      if (index < firstVariable) {
        places[field.ordinal()] = offsets[index] << SHIFT_BITS | Long.SIZE - kind * Byte.SIZE;
      }
    }
  }

  /** Null for an event of a newer version. */
  public EventType type() {
    return type;
  }

  public CausalRole role() {
    return role;
  }

  /** Where {@link #number} finds a field, or {@link #NO_PLACE}. */
  int place(Field field) {
    return places[field.ordinal()];
  }

  /** The number at a {@link #place} of the event that begins at {@code start}. */
  static long number(byte[] packet, int start, int place) {
    // a shift counts by its low six bits only: those of a place say how many bits of the eight bytes are another field's
    return PacketBytes.i64(packet, start + (place >>> SHIFT_BITS)) << place >>> place;
  }

  /** Index of a field, or −1. */
  int indexOf(Field field) {
    return indexOf[field.ordinal()];
  }

  int kind(int index) {
    return kinds[index];
  }

  /** Bytes of the event that begins at {@code start}, or −1 when it does not end before {@code end}. */
  public int size(byte[] packet, int start, int end) {
    int at = firstVariable == kinds.length ? start + fixedBytes
        : skip(packet, start + fixedBytes, firstVariable, kinds.length, end);
    return at < 0 || at > end ? -1 : at - start;
  }

  /** Where a field of the event at {@code start} lies; the event has been measured with {@link #size}. */
  int locate(byte[] packet, int start, int index) {
    return index <= firstVariable ? start + offsets[index]
        : skip(packet, start + fixedBytes, firstVariable, index, packet.length - PacketBytes.SLACK);
  }

  /** Steps over the fields first…last−1; −1 when they do not end before {@code end}. */
  private int skip(byte[] packet, int from, int first, int last, int end) {
    int at = from;
    for (int i = first; i < last; i++) {
      if (kinds[i] == STRING) {
        while (at < end && packet[at] != 0) {
          at++;
        }
        at++;
      } else if (kinds[i] == BYTES) {
        int length = at > end - 4 ? -1 : PacketBytes.i32(packet, at);
        if (length < 0 || length > end - at - 4) {
          return -1;
        }
        at += 4 + length;
      } else {
        at += kinds[i];
      }
      if (at > end) {
        return -1;
      }
    }
    return at;
  }
}
