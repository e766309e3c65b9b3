// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.each;
import static org.ringscope.analysis.payload.Items.ifAny;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.s32;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.SIGNED;
import static org.ringscope.analysis.payload.Rendering.names;

/** Devices whose buffers need few words: entropy, balloon, input (virtio 1.3 §5.4.6, §5.5.6, §5.8.6). */
final class SmallLayouts {
  static final Layout ENTROPY = Layout.message(rest("random"), say("{random} of entropy"));

  private static final Rendering STAT =
      names(0, "SWAP_IN", 1, "SWAP_OUT", 2, "MAJFLT", 3, "MINFLT", 4, "MEMFREE", 5, "MEMTOT",
          6, "AVAIL", 7, "CACHES", 8, "HTLB_PGALLOC", 9, "HTLB_PGFAIL");

  /** Numbers of pages of 4096 bytes. */
  static final Layout INFLATE =
      Layout.message(each("pfn", 0, "{page}", u32("page", HEX)), say("inflate by {pfn} pages from {pfn 0}"));
  static final Layout DEFLATE =
      Layout.message(each("pfn", 0, "{page}", u32("page", HEX)), say("deflate by {pfn} pages from {pfn 0}"));
  static final Layout STATISTICS = Layout.message(each("stat", 0, "{tag} {val}", u16("tag", STAT), u64("val")),
      say("{stat} statistics[: {stat 0}][, {stat 1}][, {stat 2}]"));
  static final Layout FREE_PAGE_HINT = Layout.request(ifAny(u32("cmd_id", names(0, "STOP", 1, "DONE")),
      say("free page hint {cmd_id}")))
      .answer(rest("pages").asCount(), say("free pages, {pages}"));
  static final Layout REPORTING = Layout.message(rest("pages").asCount(), say("free pages reported, {pages}"));

  private static final Rendering INPUT_TYPE =
      names(0, "SYN", 1, "KEY", 2, "REL", 3, "ABS", 4, "MSC", 5, "SW", 0x11, "LED",
          0x12, "SND", 0x14, "REP", 0x15, "FF");
  private static final Rendering ABS =
      names(0, "X", 1, "Y", 2, "Z", 0x2F, "MT_SLOT", 0x35, "MT_POSITION_X", 0x36, "MT_POSITION_Y",
          0x39, "MT_TRACKING_ID");

  /** Event and status queue; the numbers are those of Linux' evdev. */
  static final Layout INPUT = Layout.message(u16("type", INPUT_TYPE),
      choose("type")
          .on(0, u16("code", names(0, "REPORT", 1, "CONFIG", 2, "MT_REPORT", 3, "DROPPED")), s32("value", SIGNED),
              say("{type} {code}"))
          .on(1, u16("code"), s32("value", names(0, "released", 1, "pressed", 2, "repeated")),
              say("{type} {code} {value}"))
          .on(2, u16("code", names(0, "X", 1, "Y", 6, "HWHEEL", 8, "WHEEL")), s32("value", SIGNED),
              say("{type} {code} {value}"))
          .on(3, u16("code", ABS), s32("value", SIGNED), say("{type} {code} {value}"))
          .on(0x11, u16("code", names(0, "NUML", 1, "CAPSL", 2, "SCROLLL")), s32("value", SIGNED),
              say("{type} {code} {value}"))
          .otherwise(u16("code"), s32("value", SIGNED), say("{type} {code} {value}")));

  private SmallLayouts() {}
}
