// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.firmware.TableProblem.Kind;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;

/** Looks for what a resource table itself shows to be wrong, whatever lies in the memory that it names. */
public final class ResourceTableRules {
  private static final int LARGEST_ALIGN = 1 << 30;
  /** More than any firmware has; a hostile table may name one entry thousands of times. */
  private static final int MOST_RINGS = 256;
  private static final int MOST_PROBLEMS = 64;

  private final List<String> devices;
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<Ring> rings = new ArrayList<>();

  /** A ring of the table and what to call it. */
  private record Ring(int vdev, int index, ResourceEntry.Vring words, String name) {
    /** Bytes of a ring whose place is known; 0 if it has none. */
    long bytes() {
      return ResourceEntry.isPlace(words.da()) && isSize(words.size()) && isAlign(words.align())
          ? VringLayout.legacyBytes((int) words.size(), (int) words.align()) : 0;
    }

    /** How many bytes two rings share. */
    long shares(Ring other) {
      long from = Math.max(words.da(), other.words.da());
      long to = Math.min(words.da() + bytes(), other.words.da() + other.bytes());
      return bytes() == 0 || other.bytes() == 0 ? 0 : Math.max(0, to - from);
    }
  }

  private ResourceTableRules(List<String> devices) {
    this.devices = devices;
  }

  /** Whether a ring can have so many entries. */
  public static boolean isSize(long size) {
    return size <= VringLayout.MAX_SIZE && VringLayout.isValidSize((int) size);
  }

  /** Whether a ring can be laid out with this align. */
  public static boolean isAlign(long align) {
    return align > 0 && align <= LARGEST_ALIGN && Long.bitCount(align) == 1;
  }

  /**
   * @param devices what to call the table's virtio devices, in their order; a ring is called {@code device/index}
   * @param inFile whether the table is in a firmware's file, so that nobody can have set a status yet
   * @return in the order of the table; those between two rings at the later one
   */
  public static List<TableProblem> check(ResourceTable table, List<String> devices, boolean inFile) {
    ResourceTableRules rules = new ResourceTableRules(devices);
    int vdev = 0;
    for (ResourceEntry entry : table.entries()) {
      if (entry instanceof ResourceEntry.Vdev device) {
        rules.device(vdev++, device, inFile);
      }
    }
    return List.copyOf(rules.problems);
  }

  private void device(int vdev, ResourceEntry.Vdev device, boolean inFile) {
    String name = vdev < devices.size() ? devices.get(vdev) : "vdev" + vdev;
    if (inFile && device.status() != 0 && !isEnough()) {
      problems.add(new TableProblem(Kind.STATUS, vdev, -1, 0, device.status(),
          "%s: status=0x%x in the firmware's file, where no driver has been yet".formatted(name, device.status())));
    }
    for (int index = 0; index < device.vrings().size() && !isEnough(); index++) {
      Ring ring = new Ring(vdev, index, device.vrings().get(index), name + "/" + index);
      alone(ring);
      overlap(ring);
      notifyId(ring);
      rings.add(ring);
    }
  }

  private boolean isEnough() {
    return rings.size() >= MOST_RINGS || problems.size() >= MOST_PROBLEMS;
  }

  private void alone(Ring ring) {
    long da = ring.words.da();
    long align = ring.words.align();
    if (!isSize(ring.words.size())) {
      add(Kind.SIZE, ring, ring.words.size(), "size=%d is not a power of two from 1 to 32768".formatted(
          ring.words.size()));
    }
    if (!isAlign(align)) {
      add(Kind.ALIGN, ring, align, "align=%d is not a power of two".formatted(align));
    }
    if (da == ResourceEntry.UNKNOWN) {
      add(Kind.NO_PLACE, ring, 0, "da=0 does not say where the ring is");
    } else if (da != ResourceEntry.ANY && da % QueueLayout.DESC_BYTES != 0) {
      add(Kind.UNALIGNED, ring, align, "da=0x%x is not a multiple of 16".formatted(da));
    } else if (da != ResourceEntry.ANY && isAlign(align) && da % align != 0) {
      add(Kind.OFF_ALIGN, ring, align, "da=0x%x is not a multiple of align=%d".formatted(da, align));
    }
  }

  private void overlap(Ring ring) {
    for (Ring other : rings) {
      long shared = other.shares(ring);
      if (shared > 0) {
        add(Kind.OVERLAP, ring, shared, "da=0x%x overlaps %s (da=0x%x) by %d bytes".formatted(ring.words.da(),
            other.name, other.words.da(), shared));
        return;
      }
    }
  }

  private void notifyId(Ring ring) {
    for (Ring other : rings) {
      if (other.words.notifyId() == ring.words.notifyId()) {
        add(Kind.NOTIFY_IDS, ring, ring.words.notifyId(),
            "notify id %d is also that of %s; a host that assigns ids, as Linux does, overwrites both"
                .formatted(ring.words.notifyId(), other.name));
        return;
      }
    }
  }

  private void add(Kind kind, Ring ring, long value, String text) {
    problems.add(new TableProblem(kind, ring.vdev, ring.index, ring.words.da(), value, ring.name + ": " + text));
  }
}
