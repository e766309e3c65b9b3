// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.StreamWriter;

/**
 * {@link EventType#CHECKPOINT_REFERENCE}: one side of a ring is still what an earlier checkpoint of the same stream says.
 *
 * <pre>
 *   u16  queue
 *   u8   side      0 driver, 1 device
 *   u64  packet    sequence number of the packet with that checkpoint, not later than this one
 *   u32  offset    of the event in that packet
 * </pre>
 */
public final class CheckpointReference {
  private static final int DRIVER = 0;
  private static final int DEVICE = 1;

  private CheckpointReference() {}

  /** @param packet see {@link StreamWriter#packetSequence} @param offset see {@link StreamWriter#eventOffset} */
  public static void writeDriver(EventWriter out, int queue, long packet, int offset) {
    write(out, queue, DRIVER, packet, offset);
  }

  /** @param packet see {@link StreamWriter#packetSequence} @param offset see {@link StreamWriter#eventOffset} */
  public static void writeDevice(EventWriter out, int queue, long packet, int offset) {
    write(out, queue, DEVICE, packet, offset);
  }

  private static void write(EventWriter out, int queue, int side, long packet, int offset) {
    out.begin(EventType.CHECKPOINT_REFERENCE).u16(queue).u8(side).u64(packet).u32(offset).end();
  }

  /** What it has to lead to. */
  public static EventType target(EventView reference) {
    return reference.getInt(Field.SIDE) == DRIVER ? EventType.CHECKPOINT_DRIVER : EventType.CHECKPOINT_DEVICE;
  }

  public static long packet(EventView reference) {
    return reference.getLong(Field.PACKET);
  }

  public static long offset(EventView reference) {
    return reference.getLong(Field.OFFSET);
  }
}
