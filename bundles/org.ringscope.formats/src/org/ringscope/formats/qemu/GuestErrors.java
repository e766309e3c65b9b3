// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What QEMU prints when it finds a ring or a request of a guest's driver wrong (callers of {@code virtio_error} in QEMU hw/virtio/virtio.c
 * and hw/block/virtio-blk.c, hw/net/virtio-net.c): the device is broken then until it is reset.
 */
final class GuestErrors {
  /** Kind of the fault event. */
  static final String KIND = "DEVICE_BROKEN";
  private static final Pattern PROGRAM = Pattern.compile("(^|[ /])qemu[-\\w]*: ");

  private record Known(String diagnosis, Pattern text) {}

  private static final List<Known> ALL = List.of(known("F18", "Guest moved (used|avail) index from \\d+ to \\d+"),
      known("F17", "Guest says index \\d+ is available", "Desc next is \\d+"),
      known("F19", "virtio: zero sized buffers are not allowed"),
      known("", "Virtqueue size exceeded", "Looped descriptor", "virtio: bogus descriptor or out of resources",
          "Invalid size for indirect buffer table", "Cannot map (descriptor ring|indirect buffer)",
          "Incorrect order for descriptors", "(Invalid|virtio: too many) (nested indirect|write descriptors)",
          "Region cache not initialized|Region caches not initialized",
          "virtio-blk (missing headers|request (in|out)hdr too short)",
          "virtio-net (header not in first element|ctrl missing headers|receive queue contains no in buffers"
              + "|header incorrect|unexpected empty queue)"));

  private GuestErrors() {}

  private static Known known(String diagnosis, String... texts) {
    return new Known(diagnosis, Pattern.compile("(^|: )(" + String.join("|", texts) + ")"));
  }

  /** Number of the diagnosis that a line proves, empty for none; null if it is no such line. */
  static String diagnosis(String line) {
    for (Known known : ALL) {
      if (known.text.matcher(line).find()) {
        return known.diagnosis;
      }
    }
    return null;
  }

  /** Whether a QEMU says so, by its name. */
  static boolean isOfQemu(String line) {
    return PROGRAM.matcher(line).find() && diagnosis(line) != null;
  }
}
