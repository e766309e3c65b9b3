// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.trace.FaultInfo;

/**
 * Compares two resource tables of one firmware: a host may work on its copy while the firmware polls its own, which
 * nobody touches. Tables that declare different things belong to different firmwares.
 */
final class TableComparison {
  private static final int MOST_DIFFERENCES = 8;

  private final FoundTable used;
  private final FoundTable other;
  private final List<String> differences = new ArrayList<>();

  private TableComparison(FoundTable used, FoundTable other) {
    this.used = used;
    this.other = other;
  }

  /** What differs, as one finding; null if they are alike, or not of one firmware. */
  static FaultInfo compare(FoundTable used, FoundTable other) {
    List<ResourceEntry> entries = used.table().entries();
    List<ResourceEntry> others = other.table().entries();
    boolean alike = entries.size() == others.size();
    for (int i = 0; alike && i < entries.size(); i++) {
      alike = declaresTheSame(entries.get(i), others.get(i));
    }
    return alike ? new TableComparison(used, other).finding() : null;
  }

  /** What a firmware declares and no host changes. */
  private static boolean declaresTheSame(ResourceEntry a, ResourceEntry b) {
    if (a.type() != b.type() || a.length() != b.length()) {
      return false;
    }
    if (!(a instanceof ResourceEntry.Vdev one) || !(b instanceof ResourceEntry.Vdev two)) {
      return true;
    }
    boolean same = one.deviceId() == two.deviceId() && one.deviceFeatures() == two.deviceFeatures()
        && one.vrings().size() == two.vrings().size();
    for (int i = 0; same && i < one.vrings().size(); i++) {
      same = one.vrings().get(i).size() == two.vrings().get(i).size()
          && one.vrings().get(i).align() == two.vrings().get(i).align();
    }
    return same;
  }

  private FaultInfo finding() {
    int vdev = 0;
    for (int i = 0; i < used.table().entries().size(); i++) {
      ResourceEntry entry = used.table().entries().get(i);
      ResourceEntry theirs = other.table().entries().get(i);
      if (entry instanceof ResourceEntry.Vdev one && theirs instanceof ResourceEntry.Vdev two) {
        devices("vdev" + vdev++, one, two);
      } else if (entry instanceof ResourceEntry.Carveout one && theirs instanceof ResourceEntry.Carveout two) {
        differ("carveout " + one.name() + " da", one.da(), two.da());
        differ("carveout " + one.name() + " pa", one.pa(), two.pa());
      }
    }
    if (differences.isEmpty()) {
      return null;
    }
    int shown = Math.min(MOST_DIFFERENCES, differences.size());
    String more = differences.size() > shown ? ", and " + (differences.size() - shown) + " more" : "";
    String untouched = used.isInUse() && !other.isInUse()
        ? "; no driver has touched the second: a firmware that polls it waits for ever" : "";
    return new FaultInfo("F24", "RESOURCE_TABLES_DIFFER", -1, other.address(), other.table().length(), used.address(),
        "resource tables at 0x%x and 0x%x differ: %s%s%s".formatted(used.address(), other.address(),
            String.join(", ", differences.subList(0, shown)), more, untouched));
  }

  private void devices(String name, ResourceEntry.Vdev one, ResourceEntry.Vdev two) {
    differ(name + " status", one.status(), two.status());
    differ(name + " accepted features", one.driverFeatures(), two.driverFeatures());
    for (int i = 0; i < one.vrings().size(); i++) {
      ResourceEntry.Vring ring = one.vrings().get(i);
      ResourceEntry.Vring theirs = two.vrings().get(i);
      differ(name + " vring " + i + " da", ring.da(), theirs.da());
      differ(name + " vring " + i + " notify id", ring.notifyId(), theirs.notifyId());
    }
  }

  private void differ(String what, long here, long there) {
    if (here != there) {
      differences.add(what + " 0x%x / 0x%x".formatted(here, there));
    }
  }
}
