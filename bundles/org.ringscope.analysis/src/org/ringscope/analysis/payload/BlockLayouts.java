// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.each;
import static org.ringscope.analysis.payload.Items.ifMoreThan;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.flags;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/** Block device (virtio 1.3 §5.2.6): header, data, and a status in the last byte. */
final class BlockLayouts {
  private static final Rendering TYPE = names(0, "read", 1, "write", 4, "flush", 8, "get id", 10, "get lifetime", 11,
      "discard",
      13, "write zeroes", 14, "secure erase", 15, "zone append", 16, "zone report", 18, "zone open", 20, "zone close",
      22, "zone finish", 24, "zone reset", 26, "zone reset all");
  private static final Rendering STATUS = names(0, "OK", 1, "IOERR", 2, "UNSUPP", 3, "ZONE_INVALID_CMD",
      4, "ZONE_UNALIGNED_WP", 5, "ZONE_OPEN_RESOURCE", 6, "ZONE_ACTIVE_RESOURCE");
  private static final Item RANGES =
      each("range", 0, "{num_sectors} at {sector}", u64("sector", HEX), u32("num_sectors", unit("sectors")),
          u32("flags", flags(1, "unmap")));

  /** Any request; sectors have 512 bytes whatever the device's block size. */
  static final Layout REQUEST = Layout.request(
      u32("type", TYPE), u32("reserved"), u64("sector", HEX),
      choose("type")
          .on(0, say("read [{data} ]at {sector}[ into {room}][, status {status}]"))
          .on(1, rest("data").per(512, "sectors"), say("write {data} at {sector}[, status {status}]"))
          .on(8, say("get id[ {id}][, status {status}]"))
          .on(11, RANGES, say("discard {range 0}[, status {status}]"))
          .on(13, RANGES, say("write zeroes {range 0}[, status {status}]"))
          .on(14, RANGES, say("secure erase {range 0}[, status {status}]"))
          .on(15, rest("data").per(512, "sectors"), say("zone append {data} at {sector}[, status {status}]"))
          .otherwise(rest("data"), say("{type}[, status {status}]")))
      .answer(
          choose("type")
              .on(0, rest("data").leaving(1).per(512, "sectors"))
              .on(8, rest("id").leaving(1).asText())
              .on(10, u16("pre_eol_info"), u16("device_lifetime_est_typ_a"), u16("device_lifetime_est_typ_b"))
              .on(15, u64("append_sector", HEX))
              .otherwise(ifMoreThan(1, rest("data").leaving(1))),
          u8("status", STATUS));

  private BlockLayouts() {}
}
