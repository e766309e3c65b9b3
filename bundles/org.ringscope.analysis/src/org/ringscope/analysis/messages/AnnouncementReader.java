// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** Finds the announcements among the messages of a trace (Linux drivers/rpmsg/rpmsg_ns.c). */
public final class AnnouncementReader {
  /** By stream: whether the name service message that was announced last destroys. */
  private final Map<Integer, Boolean> announcedDestroy = new HashMap<>();

  /** @param name and address as far as the recorded bytes tell: empty, and negative, where they do not */
  public record Announcement(String name, long address, boolean destroy) {
    public boolean isWhole() {
      return !name.isEmpty() && address >= 0;
    }
  }

  /** Takes in what a core says that it will announce. */
  public void announced(EventView event) {
    if (event.getInt(Field.RECEIVED) == 0) {
      announcedDestroy.put(event.stream(), event.getInt(Field.DESTROY) != 0);
    }
  }

  /** What a message announces or takes back, null for one that is none of the name service. */
  public Announcement read(EventView message) {
    if (message.getLong(Field.DESTINATION) != Rpmsg.NAME_SERVICE_ADDRESS
        || message.getInt(Field.LENGTH) != NameService.LENGTH) {
      return null;
    }
    byte[] payload = message.bytes(Field.PAYLOAD);
    // a payload that is cut before it tells is what the sender said it would send
    boolean destroy = NameService.hasFlags(payload, 0) ? NameService.isDestroy(payload, 0)
        : announcedDestroy.getOrDefault(message.stream(), false);
    return new Announcement(NameService.name(payload, 0), NameService.address(payload, 0), destroy);
  }
}
