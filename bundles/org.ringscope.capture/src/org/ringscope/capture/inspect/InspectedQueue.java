// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;

/** A ring as it lies in foreign memory, and the words in it. */
public abstract sealed class InspectedQueue permits InspectedSplitQueue, InspectedPackedQueue {
  private final RingAreas areas;

  InspectedQueue(RingAreas areas) {
    this.areas = areas;
  }

  /** A ring of whichever format its description says. */
  static InspectedQueue of(RingAreas areas) {
    return areas.info().isPacked() ? new InspectedPackedQueue(areas) : new InspectedSplitQueue(areas);
  }

  public RingAreas areas() {
    return areas;
  }

  public QueueInfo info() {
    return areas.info();
  }

  /** {@code rpmsg0/0}. */
  public String name() {
    return areas.name();
  }

  public ByteBuffer descriptors() {
    return areas.descriptors();
  }

  /** The driver area. */
  public ByteBuffer avail() {
    return areas.driver();
  }

  /** The device area. */
  public ByteBuffer used() {
    return areas.device();
  }

  public boolean isWhole() {
    return descriptors() != null && avail() != null && used() != null;
  }

  // The words of a split ring; one of another format has none of them.

  public int availFlags() {
    return Unknown.NUMBER;
  }

  public int availIdx() {
    return Unknown.NUMBER;
  }

  public int usedEvent() {
    return Unknown.NUMBER;
  }

  public int usedFlags() {
    return Unknown.NUMBER;
  }

  public int usedIdx() {
    return Unknown.NUMBER;
  }

  public int availEvent() {
    return Unknown.NUMBER;
  }

  /** Published and not yet used, modulo 2^16. */
  public int inFlight() {
    return Unknown.NUMBER;
  }

  final long descriptorAddress(int index) {
    return descriptors().getLong(DESC_BYTES * index);
  }

  /** Whether the device is known to use buffers in the order in which they were made available. */
  public final boolean isInOrder() {
    return areas.facts().has(Features.IN_ORDER);
  }

  final long descriptorLength(int index) {
    return descriptors().getInt(DESC_BYTES * index + 8) & 0xFFFF_FFFFL;
  }

  abstract int descriptorFlags(int index);

  /** The descriptors of all buffers in flight, of a whole ring; empty where its indices contradict each other. */
  abstract BitSet inFlightDescriptors();

  /** The indirect tables of what is in flight, by the descriptor that names them, as far as they were read. */
  public Map<Integer, ByteBuffer> tables() {
    return areas.tables();
  }

  /** Whether the other is the same ring with the same bytes. */
  @Override
  public final boolean equals(Object other) {
    return other instanceof InspectedQueue queue && areas.equals(queue.areas);
  }

  @Override
  public final int hashCode() {
    return areas.hashCode();
  }

  @Override
  public final String toString() {
    return areas.toString();
  }

  /** Adds the entries of an indirect table to the buffer that names it, in their order. */
  abstract void addTable(ByteBuffer table, BufferParts to);

  /**
   * The buffers of a whole ring of a device other than RPMsg, oldest first.
   *
   * @param isPooled whether the driver hands the same buffers out again
   */
  abstract List<FoundBuffer> buffers(BufferReader reader, boolean isPooled) throws IOException;

  /** The RPMsg messages in it. */
  abstract List<FoundMessage> messages(MessageFinder finder) throws IOException;
}
