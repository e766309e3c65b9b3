// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringscope.protocol.firmware.ResourceEntry;

/** The entries of a resource table in words: an address that is no place is not printed as one. */
public final class ResourceTableText {
  private ResourceTableText() {}

  /** {@code at 0x38000000}, and what it is beside others. */
  public static String place(List<FoundTable> tables, int index) {
    FoundTable table = tables.get(index);
    String where = "at 0x" + Long.toHexString(table.address()) + (table.inFile() ? ", in a firmware's file" : "");
    return tables.size() == 1 ? where : index == 0 ? where + ", used here" : where + ", another one";
  }

  /** One line. */
  public static String entry(ResourceEntry entry) {
    if (entry instanceof ResourceEntry.Vdev vdev) {
      return "vdev id=%d notify id=%d status=0x%x features=0x%x accepted=0x%x".formatted(vdev.deviceId(),
          vdev.notifyId(), vdev.status(), vdev.deviceFeatures(), vdev.driverFeatures());
    }
    if (entry instanceof ResourceEntry.Carveout area) {
      return area("carveout", area.da(), area.pa(), area.size(), area.name());
    }
    if (entry instanceof ResourceEntry.Devmem area) {
      return area("devmem", area.da(), area.pa(), area.size(), area.name());
    }
    if (entry instanceof ResourceEntry.Trace trace) {
      return "trace %s da=%s len=%d".formatted(trace.name(), address(trace.da()), trace.size());
    }
    return "%s type=%d".formatted(entry.getClass().getSimpleName().toLowerCase(Locale.ROOT), entry.type());
  }

  private static String area(String type, long da, long pa, long size, String name) {
    return "%s %s da=%s pa=%s len=%d".formatted(type, name, address(da), address(pa), size);
  }

  /** One line for each vring of an entry. */
  public static List<String> vrings(ResourceEntry entry) {
    if (!(entry instanceof ResourceEntry.Vdev vdev)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (ResourceEntry.Vring vring : vdev.vrings()) {
      lines.add("vring %d da=%s size=%d align=%d notify id=%d".formatted(lines.size(), address(vring.da()),
          vring.size(), vring.align(), vring.notifyId()));
    }
    return lines;
  }

  private static String address(long address) {
    return address == ResourceEntry.ANY ? "any (the host chooses)"
        : address == ResourceEntry.UNKNOWN ? "unknown (0)" : "0x" + Long.toHexString(address);
  }
}
