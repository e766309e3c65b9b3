// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.Comparator;
import java.util.List;
import org.ringscope.protocol.virtio.DeviceKind;

/**
 * Tells a network device, of which QEMU prints no event of its own while all is well (QEMU {@code hw/net/trace-events}): by features
 * that no other device has, or by what each of its queues returns.
 */
final class NetEvidence {
  /** CTRL_RX, CTRL_VLAN, GUEST_ANNOUNCE, MQ, CTRL_MAC_ADDR (virtio 1.3 §5.1.3): no other device has features of these numbers. */
  private static final long FEATURES = 1L << 18 | 1L << 19 | 1L << 21 | 1L << 22 | 1L << 23;
  /** The shortest header (virtio 1.3 §5.1.6) and that of Ethernet. */
  private static final int SHORTEST_FRAME = 10 + 14;
  /** What a control command is answered with (virtio 1.3 §5.1.6.5). */
  private static final int ACK = 1;

  private NetEvidence() {}

  /** Looks at what a driver has accepted. */
  static void features(ForeignDevice device, long features) {
    if (device.kind == DeviceKind.NONE && (features & FEATURES) != 0) {
      device.isA(DeviceKind.NET, false);
    }
  }

  /** Looks at what a device has returned, once everything was seen. */
  static void lengths(ForeignDevice device) {
    if (device.kind == DeviceKind.NONE && hasFrames(device)) {
      device.isA(DeviceKind.NET, false);
    }
  }

  /** Frames come through even queues, nothing comes back through odd ones, and the last one acknowledges commands. */
  private static boolean hasFrames(ForeignDevice device) {
    List<ForeignQueue> queues = device.queues.stream().filter(queue -> queue.returned > 0)
        .sorted(Comparator.comparingInt(queue -> queue.index)).toList();
    int last = queues.size() - 1;
    return last >= 2 && queues.get(0).index == 0 && queues.get(1).index == 1
        && queues.get(last).index % 2 == 0 && queues.get(last).isReturningOnly(ACK, ACK)
        && queues.subList(0, last).stream().allMatch(queue -> queue.index % 2 == 0
            ? queue.isReturningOnly(SHORTEST_FRAME, Long.MAX_VALUE) : queue.isReturningOnly(0, 0));
  }
}
