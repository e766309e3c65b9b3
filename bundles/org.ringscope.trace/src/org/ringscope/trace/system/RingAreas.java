// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * The three areas of a virtqueue as they lie in memory at one instant (virtio 1.3 §2.6): little-endian buffers from index 0
 * on, null where the memory does not hold the whole area.
 *
 * @param info addresses as the source has them
 * @param name {@code rpmsg0/0}
 * @param descriptors 16·size bytes
 * @param driver avail flags, idx, ring, used_event: 6 + 2·size bytes; packed: the driver's event suppression, 4 bytes
 * @param device used flags, idx, ring, avail_event: 6 + 8·size bytes; packed: the device's event suppression, 4 bytes
 * @param facts what is known of the device it belongs to
 * @param tables indirect tables by the descriptor that names them, those that were read; 16 bytes an entry (virtio 1.3 §2.7.5),
 *     of a packed ring with the id in place of next
 */
public record RingAreas(QueueInfo info, String name, ByteBuffer descriptors, ByteBuffer driver, ByteBuffer device,
    DeviceFacts facts, Map<Integer, ByteBuffer> tables) {

  /** Of a device of which nothing is known, without indirect tables. */
  public RingAreas(QueueInfo info, String name, ByteBuffer descriptors, ByteBuffer driver, ByteBuffer device) {
    this(info, name, descriptors, driver, device, DeviceFacts.NONE, Map.of());
  }

  public RingAreas {
    tables = Map.copyOf(tables);
  }

  /** The same words, with what is known around them. */
  public RingAreas with(DeviceFacts newFacts, Map<Integer, ByteBuffer> newTables) {
    return new RingAreas(info, name, descriptors, driver, device, newFacts, newTables);
  }
}
