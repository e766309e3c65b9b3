// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.event.FoundState;

/**
 * Finds the RPMsg messages that still lie in the buffers of a ring. The ring proves as many entries as it has slots; of
 * several messages in one buffer only the last is still there. Entries are walked from the newest to the oldest, and
 * listed the other way round.
 */
final class MessageFinder {
  private static final int LONGEST_BUFFER = 64 << 10;

  private final DeviceAddresses memory;
  private final List<FaultInfo> findings;

  MessageFinder(DeviceAddresses memory, List<FaultInfo> findings) {
    this.memory = memory;
    this.findings = findings;
  }

  List<FoundMessage> find(InspectedSplitQueue queue, boolean toDevice) throws IOException {
    if (!queue.isWhole() || queue.inFlight() > queue.info().size()) {
      return List.of();
    }
    if (!toDevice) {
      checkPlaces(queue);
    }
    List<FoundMessage> found = toDevice ? toDevice(queue) : toDriver(queue);
    Collections.reverse(found);
    return found;
  }

  /** Messages to the driver are what the device has put into used buffers; buffers in flight are empty ones. */
  private List<FoundMessage> toDriver(InspectedSplitQueue queue) throws IOException {
    List<FoundMessage> found = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    int size = queue.info().size();
    int proven = provenUsed(queue);
    BitSet nextToFill = nextToFill(queue);
    BitSet inFlight = queue.inFlightHeads();
    for (int back = 1; back <= proven; back++) {
      int slot = queue.usedIdx() - back & size - 1;
      int head = queue.usedHead(slot);
      if (head >= 0 && seen.add(queue.descriptorAddress(head))) {
        long room = Math.min(queue.usedLength(slot), queue.descriptorLength(head));
        add(found, queue, head, room, false, inFlight.get(head) ? FoundState.DONE : FoundState.DELIVERED,
            !nextToFill.get(head));
      }
    }
    return found;
  }

  /** Messages to the device are what the driver has published, used by now or not. */
  private List<FoundMessage> toDevice(InspectedSplitQueue queue) throws IOException {
    List<FoundMessage> found = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    int size = queue.info().size();
    BitSet inFlight = queue.inFlightHeads();
    int proven = provenAvail(queue);
    for (int back = 1; back <= proven; back++) {
      int head = queue.availHead(queue.availIdx() - back & size - 1);
      if (head < size && seen.add(queue.descriptorAddress(head))) {
        // the driver may be filling a buffer that it has got back
        add(found, queue, head, queue.descriptorLength(head), true,
            inFlight.get(head) ? FoundState.PENDING : FoundState.DONE, inFlight.get(head));
      }
    }
    return found;
  }

  /** Nobody has to dump all memory, but an empty buffer that is not in it may be one that no message can be written to. */
  private void checkPlaces(InspectedSplitQueue queue) throws IOException {
    BitSet inFlight = queue.inFlightHeads();
    for (int head = inFlight.nextSetBit(0); head >= 0; head = inFlight.nextSetBit(head + 1)) {
      long address = queue.descriptorAddress(head);
      long length = queue.descriptorLength(head);
      if (length > 0 && !(memory.isPresent(address) && memory.isPresent(address + length - 1))) {
        outside(queue, head, memory.isPresent(address) ? "only partly" : "not");
        return;
      }
    }
  }

  private void outside(InspectedSplitQueue queue, int head, String how) {
    long address = queue.descriptorAddress(head);
    once(new FaultInfo("F24", "BUFFER_OUTSIDE_MEMORY", queue.info().id(), address, queue.descriptorLength(head), -1,
        "%s: buffer of descriptor %d at 0x%x is %s in the memory".formatted(queue.name(), head, address, how)));
  }

  /** Empty buffers whose turn it is, or will be soon: a device that is ahead of its index may be filling them. */
  private static BitSet nextToFill(InspectedSplitQueue queue) {
    int size = queue.info().size();
    BitSet next = new BitSet(size);
    for (int i = 0; i < Math.min(queue.inFlight(), Math.max(1, size / 8)); i++) {
      next.set(queue.availHead(queue.usedIdx() + i & size - 1));
    }
    return next;
  }

  /** All slots, unless the ring was never filled: then the slots from idx on are still zero. */
  static int provenUsed(InspectedSplitQueue queue) {
    int size = queue.info().size();
    if (queue.isInOrder()) { // by the avail ring, where newer entries overwrite the older ones
      return Math.min(provenAvail(queue), size) - Math.min(queue.inFlight(), provenAvail(queue));
    }
    for (int slot = queue.usedIdx(); slot < size; slot++) {
      if (queue.usedHead(slot) != 0 || queue.usedLength(slot) != 0) {
        return size;
      }
    }
    return Math.min(queue.usedIdx(), size);
  }

  private static int provenAvail(InspectedSplitQueue queue) {
    int size = queue.info().size();
    for (int slot = queue.availIdx(); slot < size; slot++) {
      if (queue.availHead(slot) != 0) {
        return size;
      }
    }
    return Math.min(queue.availIdx(), size);
  }

  /** @param certain nobody can be writing the buffer: if it is no message, somebody has made a mistake */
  private void add(List<FoundMessage> found, InspectedSplitQueue queue, int head, long room, boolean toDevice,
      FoundState state, boolean certain) throws IOException {
    long address = queue.descriptorAddress(head);
    if (room < RpmsgHeader.LENGTH) {
      tooShort(queue, address, room, RpmsgHeader.LENGTH, certain);
      return;
    }
    ByteBuffer bytes = memory.read(address, (int) Math.min(room, LONGEST_BUFFER));
    if (bytes.limit() < RpmsgHeader.LENGTH) {
      outside(queue, head, "not");
      return;
    }
    int length = RpmsgHeader.payloadLength(bytes, 0);
    if (RpmsgHeader.LENGTH + length > room) {
      tooShort(queue, address, room, RpmsgHeader.LENGTH + length, certain);
      return;
    }
    if (RpmsgHeader.LENGTH + length > bytes.limit()) {
      outside(queue, head, "only partly");
      return;
    }
    byte[] payload = new byte[length];
    bytes.get(RpmsgHeader.LENGTH, payload);
    found.add(new FoundMessage(queue.info().id(), toDevice,
        Integer.toUnsignedLong(RpmsgHeader.source(bytes, 0)), Integer.toUnsignedLong(RpmsgHeader.destination(bytes, 0)),
        length, RpmsgHeader.flags(bytes, 0), address, state, payload));
  }

  private void tooShort(InspectedSplitQueue queue, long address, long room, long needed, boolean certain) {
    if (!certain) {
      return;
    }
    once(new FaultInfo("F23", "MESSAGE_TOO_BIG", queue.info().id(), address, needed, room,
        "%s: message of %d bytes with its header in a buffer of %d at 0x%x".formatted(queue.name(), needed, room,
            address)));
  }

  /** One finding per rule and queue: a foreign ring breaks the same rule in every slot. */
  private void once(FaultInfo finding) {
    for (FaultInfo earlier : findings) {
      if (earlier.kind().equals(finding.kind()) && earlier.queue() == finding.queue()) {
        return;
      }
    }
    findings.add(finding);
  }
}
