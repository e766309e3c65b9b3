// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import java.io.IOException;
import java.util.regex.Matcher;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.RpmsgEvents;
import org.ringscope.trace.write.StreamWriter;

/** Writes the events that lines stand for. */
final class PatternEvents {
  private static final String DEVICE = "virtio";
  private static final long LARGEST_U32 = 0xFFFF_FFFFL;

  private final ImportTarget target;
  private final PatternSystem system;

  PatternEvents(ImportTarget target, PatternSystem system) {
    this.target = target;
    this.system = system;
  }

  /**
   * @param found the pattern in its line
   * @return false if a value cannot be
   * @throws NumberFormatException if something is no number
   */
  boolean write(LinePattern line, Matcher found, String text, long nanos) throws IOException {
    String core = line.text(LineField.CORE, found, PatternSystem.LOG);
    StreamWriter out = system.stream(core);
    if (out == null) {
      return false;
    }
    if (line.meaning() == LineMeaning.TEXT) {
      target.generic(out, nanos, line.name(), text);
      return true;
    }
    PatternSystem.Device device = system.device(line.text(LineField.DEVICE, found, DEVICE),
        line.text(LineField.TYPE, found, ""), line.text(LineField.SIDE, found, ""), core, nanos);
    if (device == null) {
      return false;
    }
    boolean isWritten = switch (line.meaning()) {
      case STATUS -> status(line, found, device, out, nanos);
      case MESSAGE_SENT, MESSAGE_RECEIVED, SERVICE_ANNOUNCED, ENDPOINT_CREATED ->
          rpmsg(line, found, device, out, nanos);
      default -> queue(line, found, device, out, nanos);
    };
    if (isWritten) {
      target.understood(line.name());
    }
    return isWritten;
  }

  private boolean status(LinePattern line, Matcher found, PatternSystem.Device device, StreamWriter out, long nanos) {
    int status = (int) line.number(LineField.STATUS, found, 0) & 0xFF;
    target.at(out, nanos).device().status(device.id, device.status < 0 ? status : device.status, status);
    device.status = status;
    return true;
  }

  private boolean queue(LinePattern line, Matcher found, PatternSystem.Device device, StreamWriter out, long nanos) {
    PatternQueue queue = system.queue(device, line.number(LineField.QUEUE, found, 0),
        line.number(LineField.SIZE, found, 0), nanos);
    if (queue == null) {
      return false;
    }
    long buffer = line.number(LineField.BUFFER, found, Unknown.U64);
    int length = (int) line.number(LineField.LENGTH, found, 0);
    switch (line.meaning()) {
      case INDICES -> indices(line, found, queue, out, nanos);
      case KICK -> {
        queue.kicks++;
        target.at(out, nanos).notification().kickBegin(queue.id);
        target.at(out, nanos).notification().kickEnd(queue.id);
      }
      case INTERRUPT -> {
        queue.interrupts++;
        target.at(out, nanos).notification().interrupt(queue.id);
      }
      case BUFFER_GIVEN -> target.at(out, nanos).buffer().given(queue.id, buffer, length, 0);
      case BUFFER_TAKEN -> target.at(out, nanos).buffer().taken(queue.id, buffer);
      case BUFFER_RETURNED -> target.at(out, nanos).buffer().returned(queue.id, buffer, length);
      default -> target.at(out, nanos).buffer().done(queue.id, buffer);
    }
    return true;
  }

  private void indices(LinePattern line, Matcher found, PatternQueue queue, StreamWriter out, long nanos) {
    queue.availIdx = line.u16(LineField.AVAIL_IDX, found, queue.availIdx);
    queue.usedIdx = line.u16(LineField.USED_IDX, found, queue.usedIdx);
    queue.lastAvail = line.u16(LineField.LAST_AVAIL, found, queue.lastAvail);
    queue.lastUsed = line.u16(LineField.LAST_USED, found, queue.lastUsed);
    queue.availFlags = line.u16(LineField.AVAIL_FLAGS, found, queue.availFlags);
    queue.usedFlags = line.u16(LineField.USED_FLAGS, found, queue.usedFlags);
    queue.usedEvent = line.u16(LineField.USED_EVENT, found, queue.usedEvent);
    queue.availEvent = line.u16(LineField.AVAIL_EVENT, found, queue.availEvent);
    if (queue.size > 0 && queue.hasDriver()) {
      queue.driver(target.at(out, nanos));
    }
    if (queue.size > 0 && queue.hasDevice()) {
      queue.device(target.at(out, nanos));
    }
    queue.counts(target.at(out, nanos));
  }

  private boolean rpmsg(LinePattern line, Matcher found, PatternSystem.Device device, StreamWriter out, long nanos) {
    int bus = system.bus(device, nanos);
    long source = line.number(LineField.SOURCE, found, LARGEST_U32);
    long destination = line.number(LineField.DESTINATION, found, LARGEST_U32);
    if (isNoU32(source) || isNoU32(destination)) {
      return false;
    }
    EventWriter at = target.at(out, nanos);
    String name = line.text(LineField.NAME, found, "");
    switch (line.meaning()) {
      case SERVICE_ANNOUNCED -> at.rpmsg().nameService(bus, true, source, false, name);
      case ENDPOINT_CREATED -> at.rpmsg().endpointCreated(bus, source, destination, name);
      default -> message(line, found, device, at, source, destination, nanos);
    }
    return true;
  }

  private static boolean isNoU32(long address) {
    return address < 0 || address > LARGEST_U32;
  }

  private void message(LinePattern line, Matcher found, PatternSystem.Device device, EventWriter at, long source,
      long destination, long nanos) {
    boolean isSent = line.meaning() == LineMeaning.MESSAGE_SENT;
    boolean isOfDevice = line.text(LineField.SIDE, found, "").equals("device");
    PatternQueue queue =
        system.queue(device, line.number(LineField.QUEUE, found, isSent != isOfDevice ? 1 : 0), 0, nanos);
    LineValue field = line.fields().get(LineField.PAYLOAD);
    byte[] payload = field == null ? new byte[0] : field.bytes(found);
    RpmsgEvents.Message message = at.rpmsg()
        .message(device.id, queue == null ? Unknown.ID : queue.id, line.number(LineField.BUFFER, found, Unknown.U64))
        .header(source, destination, line.number(LineField.LENGTH, found, payload.length),
            (int) line.number(LineField.FLAGS, found, 0))
        .payload(payload, 0, payload.length);
    if (isSent) {
      message.sent();
    } else {
      message.received();
    }
  }
}
