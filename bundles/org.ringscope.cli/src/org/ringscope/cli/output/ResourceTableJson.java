// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.ringscope.capture.inspect.FoundTable;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;

/** A resource table in JSON; fields are called as in the table's definition. */
public final class ResourceTableJson {
  private ResourceTableJson() {}

  /** The table that is used, and all that were found. */
  public static void write(JsonOut json, List<FoundTable> found) throws IOException {
    if (!found.isEmpty()) {
      table(json.object("resourceTable"), found.get(0));
    }
    json.array("resourceTables");
    for (FoundTable table : found) {
      table(json.object(), table);
    }
    json.endArray();
  }

  private static void table(JsonOut json, FoundTable found) throws IOException {
    json.address("address", found.address()).put("version", ResourceTable.VERSION)
        .array("entries");
    for (int i = 0; i < found.table().entries().size(); i++) {
      ResourceEntry entry = found.table().entries().get(i);
      json.object().put("type", entry.type()).put("typeName", name(entry)).put("offset", found.table().offset(i));
      fields(json, entry);
      json.endObject();
    }
    json.endArray().endObject();
  }

  public static String name(ResourceEntry entry) {
    return entry.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static void fields(JsonOut json, ResourceEntry entry) throws IOException {
    if (entry instanceof ResourceEntry.Vdev vdev) {
      vdev(json, vdev);
    } else if (entry instanceof ResourceEntry.Carveout area) {
      area(json, area.da(), area.pa(), area.size(), area.flags(), area.name());
    } else if (entry instanceof ResourceEntry.Devmem area) {
      area(json, area.da(), area.pa(), area.size(), area.flags(), area.name());
    } else if (entry instanceof ResourceEntry.Trace trace) {
      json.address("da", trace.da()).put("len", trace.size()).put("name", trace.name());
    } else if (entry instanceof ResourceEntry.Vendor vendor) {
      byte[] data = new byte[vendor.data().remaining()];
      vendor.data().duplicate().get(data);
      json.put("len", data.length).put("dataHex", HexFormat.of().formatHex(data));
    }
  }

  private static void area(JsonOut json, long da, long pa, long length, long flags, String name) throws IOException {
    json.address("da", da).address("pa", pa).put("len", length).put("flags", flags).put("name", name);
  }

  private static void vdev(JsonOut json, ResourceEntry.Vdev vdev) throws IOException {
    json.put("id", vdev.deviceId()).put("notifyid", vdev.notifyId()).put("dfeatures", vdev.deviceFeatures())
        .put("gfeatures", vdev.driverFeatures()).put("config_len", vdev.config().remaining())
        .put("status", vdev.status())
        .put("num_of_vrings", vdev.vrings().size()).array("vring");
    for (ResourceEntry.Vring vring : vdev.vrings()) {
      json.object().address("da", vring.da()).put("align", vring.align()).put("num", vring.size())
          .put("notifyid", vring.notifyId()).address("pa", vring.pa()).endObject();
    }
    json.endArray();
  }
}
