// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;

/** Which queue of which device uses which layout (virtio 1.3 §5, the section "Virtqueues" of each device). */
final class DeviceLayouts {
  private static final long NET_CTRL_VQ = 1L << 17;
  private static final long NET_MQ = 1L << 22;
  private static final long FS_NOTIFICATION = 1L;

  private DeviceLayouts() {}

  /** Null for a device without a layout that everybody keeps. */
  static Layout of(DeviceBuffer buffer) {
    int queue = buffer.queueIndex();
    return switch (DeviceKind.of(buffer.deviceId())) {
      // a control request has both parts, a frame only one; so the number of pairs need not be known
      case NET -> isNetControl(buffer) ? NetLayouts.CONTROL : NetLayouts.FRAME;
      case BLOCK -> BlockLayouts.REQUEST;
      case CONSOLE -> queue == 2 || queue == 3 ? ConsoleLayouts.CONTROL : ConsoleLayouts.DATA;
      case ENTROPY -> SmallLayouts.ENTROPY;
      case BALLOON -> balloon(queue);
      case NINE_P -> NinePLayouts.MESSAGE;
      case GPU -> GpuLayouts.COMMAND;
      case RTC -> queue == 1 ? RtcLayouts.ALARM : RtcLayouts.REQUEST;
      case INPUT -> SmallLayouts.INPUT;
      case VSOCK -> queue == 2 ? VsockLayouts.EVENT : VsockLayouts.PACKET;
      case CRYPTO -> CryptoLayouts.REQUEST;
      case IOMMU -> queue == 1 ? IommuLayouts.EVENT : IommuLayouts.REQUEST;
      case SOUND -> queue == 0 ? SoundLayouts.CONTROL : queue == 1 ? SoundLayouts.EVENT : SoundLayouts.PCM;
      case FILE_SYSTEM -> queue == 1 && buffer.has(FS_NOTIFICATION) ? FuseLayouts.NOTIFICATION : FuseLayouts.REQUEST;
      case SCMI -> queue == 1 ? ScmiLayouts.EVENT : ScmiLayouts.COMMAND;
      case I2C -> BusLayouts.I2C;
      case CAN -> queue == 0 ? BusLayouts.CAN_SEND : queue == 1 ? BusLayouts.CAN_RECEIVE : BusLayouts.CAN_CONTROL;
      case GPIO -> queue == 1 ? BusLayouts.GPIO_EVENT : BusLayouts.GPIO;
      default -> null;
    };
  }

  private static boolean isNetControl(DeviceBuffer buffer) {
    boolean isRequest = buffer.readable() == Unknown.NUMBER ? buffer.has(NET_CTRL_VQ) && !buffer.has(NET_MQ)
        : buffer.readable() > 0;
    return buffer.queueIndex() >= 2 && buffer.queueIndex() % 2 == 0 && isRequest;
  }

  private static Layout balloon(int queue) {
    return switch (queue) {
      case 0 -> SmallLayouts.INFLATE;
      case 1 -> SmallLayouts.DEFLATE;
      case 2 -> SmallLayouts.STATISTICS;
      case 3 -> SmallLayouts.FREE_PAGE_HINT;
      default -> SmallLayouts.REPORTING;
    };
  }
}
