// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Linux drivers call their queues (the names that each hands to {@code virtio_find_vqs}, as Linux {@code drivers/net/virtio_net.c} does):
 * they tell the kind of the device, and where in it the queue is. {@code input} and {@code output} are of several drivers.
 */
public final class LinuxQueueNames {
  private static final Pattern NUMBERED = Pattern.compile("([a-z_]{1,16})\\.([0-9]{1,4})");
  private static final int NOBODY = -1;

  private record Place(DeviceKind kind, int index) {}

  private static final Map<String, Place> NAMES = Map.ofEntries(place("inflate", DeviceKind.BALLOON, 0),
      place("deflate", DeviceKind.BALLOON, 1), place("stats", DeviceKind.BALLOON, 2),
      place("control-i", DeviceKind.CONSOLE, 2), place("control-o", DeviceKind.CONSOLE, 3),
      place("hiprio", DeviceKind.FILE_SYSTEM, 0),
      place("cursor", DeviceKind.GPU, 1), place("events", DeviceKind.INPUT, 0), place("status", DeviceKind.INPUT, 1),
      place("guest-request", DeviceKind.MEMORY, 0), place("flush_queue", DeviceKind.PMEM, 0),
      place("virtsnd-ctl", DeviceKind.SOUND, 0), place("virtsnd-event", DeviceKind.SOUND, 1),
      place("virtsnd-tx", DeviceKind.SOUND, 2), place("virtsnd-rx", DeviceKind.SOUND, 3));

  private LinuxQueueNames() {}

  private static Map.Entry<String, Place> place(String name, DeviceKind kind, int index) {
    return Map.entry(name, new Place(kind, index));
  }

  private static Place place(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    if (!numbered.matches()) {
      return NAMES.get(name);
    }
    int number = Integer.parseInt(numbered.group(2));
    return switch (numbered.group(1)) {
      case "req", "req_poll" -> new Place(DeviceKind.BLOCK, number);
      case "input" -> new Place(DeviceKind.NET, 2 * number);
      case "output" -> new Place(DeviceKind.NET, 2 * number + 1);
      case "requests" -> new Place(DeviceKind.FILE_SYSTEM, number + 1);
      case "dataq" -> new Place(DeviceKind.CRYPTO, number);
      default -> null;
    };
  }

  /** Names that several drivers use, by the kind of their device. */
  private static final Map<DeviceKind, List<String>> SHARED = Map.of(DeviceKind.RPMSG, List.of("input", "output"),
      DeviceKind.RPROC_SERIAL, List.of("input", "output"), DeviceKind.ENTROPY, List.of("input"),
      DeviceKind.GPU, List.of("control"), DeviceKind.SCSI, List.of("control", "event"),
      DeviceKind.IOMMU, List.of("request", "event"), DeviceKind.NINE_P, List.of("requests"),
      DeviceKind.VSOCK, List.of("rx", "tx", "event"));

  /** The kind of device that has a queue of this name; {@link DeviceKind#NONE} if several have. */
  public static DeviceKind kind(String name) {
    Place place = place(name);
    return place == null ? DeviceKind.NONE : place.kind();
  }

  /**
   * Where the queue is in a device of this kind, -1 if the name does not tell: a network device has {@code control} behind its pairs, a
   * SCSI host {@code request} as often as it likes.
   */
  public static int index(DeviceKind kind, String name) {
    Place place = place(name);
    return place != null && place.kind() == kind ? place.index() : SHARED.getOrDefault(kind, List.of()).indexOf(name);
  }
}
