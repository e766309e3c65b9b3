// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

import java.nio.ByteBuffer;
import java.util.List;
import org.ringscope.trace.packet.PacketBytes;

/** The event that a stream has just written, as an observer sees it: a copy, since the packet may be sealed meanwhile. */
public final class WrittenEvent {
  private final EventView view;
  private final EventObserver observer;
  private final EventLayout[] layouts = new EventLayout[EventType.values().length];
  private byte[] packet = {};

  public WrittenEvent(int stream, EventObserver observer) {
    view = new EventView(stream);
    this.observer = observer;
  }

  /** Takes a copy of the event in these bytes of the open packet. */
  public void copy(ByteBuffer memory, int start, int end, long packetSequence) {
    if (packet.length < end + PacketBytes.SLACK) {
      packet = new byte[memory.capacity() + PacketBytes.SLACK];
    }
    memory.get(start, packet, start, end - start);
    EventType type = EventType.byId(memory.getShort(start) & 0xffff);
    view.enterPacket(packet, packetSequence, 0);
    view.set(start, layout(type), memory.getLong(start + Short.BYTES));
  }

  public void tell() {
    observer.written(view);
  }

  private EventLayout layout(EventType type) {
    if (layouts[type.ordinal()] == null) {
      List<EventLayout.Member> members =
          type.fields().stream().map(field -> new EventLayout.Member(field.text(), kind(type.typeOf(field)))).toList();
      layouts[type.ordinal()] = new EventLayout(type, members);
    }
    return layouts[type.ordinal()];
  }

  private static int kind(FieldType type) {
    return type == FieldType.STRING ? EventLayout.STRING : type == FieldType.BYTES ? EventLayout.BYTES : type.width();
  }
}
