// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;

/** Tells what is in a buffer. Any bytes have an answer: what is missing or impossible is said in the fields. */
public final class PayloadDecoder {
  private PayloadDecoder() {}

  /**
   * Reads a buffer as its device does: block, net, console, entropy, balloon, 9P, GPU, input, vsock, crypto, IOMMU, sound,
   * file system, SCMI, I2C, GPIO (virtio 1.3 §5), CAN and RTC (virtio 1.4 §5).
   *
   * @return null for a device without a layout that everybody keeps
   */
  public static DecodedPayload decode(DeviceBuffer buffer) {
    Layout layout = DeviceLayouts.of(buffer);
    return layout == null ? null : PayloadReader.read(buffer, layout);
  }

  /** Whether messages of this service have a layout: those of a bench do. */
  public static boolean knows(String service) {
    return service != null && BenchLayouts.SERVICES.containsKey(service);
  }

  /** As below, of a service that nobody knows. */
  public static DecodedPayload decodeRpmsg(long destination, int length, byte[] bytes) {
    return decodeRpmsg(null, destination, length, bytes);
  }

  /**
   * Reads the payload of an RPMsg message, without its header (Linux {@code struct rpmsg_hdr}).
   *
   * @param service of its channel; null where nobody knows
   * @param destination endpoint address that it was sent to, u32
   * @param length payload bytes on the wire
   * @param bytes the first of these
   */
  public static DecodedPayload decodeRpmsg(String service, long destination, int length, byte[] bytes) {
    boolean named = destination == Rpmsg.NAME_SERVICE_ADDRESS && length == NameService.LENGTH;
    Layout layout = named ? RpmsgLayouts.NAME_SERVICE
        : knows(service) ? BenchLayouts.SERVICES.get(service).of(length)
            : isText(bytes) ? RpmsgLayouts.TEXT : RpmsgLayouts.DATA;
    return PayloadReader.read(
        new DeviceBuffer(DeviceKind.RPMSG.id(), 0, 0, Unknown.NUMBER, Math.max(length, bytes.length), bytes), layout);
  }

  /** Printable up to the first NUL, and not empty. */
  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i > 0;
      }
      if (bytes[i] > 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t'
          || bytes[i] == 0x7F) {
        return false;
      }
    }
    return bytes.length > 0;
  }
}
