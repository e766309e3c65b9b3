// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.each;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.skip;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Items.within;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.flags;
import static org.ringscope.analysis.payload.Rendering.names;

/** IOMMU (virtio 1.3 §5.13.6): requests with a status in the last four bytes, and fault events. */
final class IommuLayouts {
  private static final Rendering TYPE = names(1, "ATTACH", 2, "DETACH", 3, "MAP", 4, "UNMAP", 5, "PROBE");
  private static final Rendering STATUS =
      names(0, "OK", 1, "IOERR", 2, "UNSUPP", 3, "DEVERR", 4, "INVAL", 5, "RANGE", 6, "NOENT",
          7, "FAULT", 8, "NOMEM");

  static final Layout REQUEST = Layout.request(
      u8("type", TYPE), skip(3),
      choose("type")
          .on(1, u32("domain"), u32("endpoint", HEX), u32("flags", flags(1, "BYPASS")), skip(4),
              say("{type} endpoint {endpoint} to domain {domain}[, {status}]"))
          .on(2, u32("domain"), u32("endpoint", HEX), skip(8),
              say("{type} endpoint {endpoint} from domain {domain}[, {status}]"))
          .on(3, u32("domain"), u64("virt_start", HEX), u64("virt_end", HEX), u64("phys_start", HEX),
              u32("flags", flags(1, "READ", 2, "WRITE", 4, "MMIO")),
              say("{type} domain {domain} {virt_start}–{virt_end} → {phys_start} {flags}[, {status}]"))
          .on(4, u32("domain"), u64("virt_start", HEX), u64("virt_end", HEX), skip(4),
              say("{type} domain {domain} {virt_start}–{virt_end}[, {status}]"))
          .on(5, u32("endpoint", HEX), skip(64), say("{type} endpoint {endpoint}[, {status}]"))
          .otherwise(rest("data"), say("request type {type}[, {status}]")))
      .answer(
          choose("type").on(5, each("property", 4, "{property_type}",
              u16("property_type", names(0, "NONE", 1, "RESV_MEM")),
              u16("property_length"), within("property_length",
                  choose("property_type")
                      .on(1, u8("subtype", names(0, "RESERVED", 1, "MSI")), skip(3), u64("start", HEX), u64("end", HEX))
                      .otherwise(rest("value"))))),
          u8("status", STATUS), skip(3));

  static final Layout EVENT = Layout.message(u8("reason", names(0, "UNKNOWN", 1, "DOMAIN", 2, "MAPPING")), skip(3),
      u32("flags", flags(1, "READ", 2, "WRITE", 4, "EXEC", 0x100, "ADDRESS")), u32("endpoint", HEX), skip(4),
      u64("address", HEX),
      say("fault {reason} endpoint {endpoint} at {address} {flags}"));

  private IommuLayouts() {}
}
