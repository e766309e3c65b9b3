// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.bytes;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.flags;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/** Socket device (virtio 1.3 §5.10.6): packets with credit, and events. */
final class VsockLayouts {
  private static final Rendering TYPE = names(1, "STREAM", 2, "SEQPACKET");
  private static final Rendering OP = names(0, "INVALID", 1, "REQUEST", 2, "RESPONSE", 3, "RST", 4, "SHUTDOWN", 5, "RW",
      6, "CREDIT_UPDATE", 7, "CREDIT_REQUEST");
  private static final String WAY = "vsock {src_cid}:{src_port} → {dst_cid}:{dst_port} {op}";
  private static final String CREDIT = ", buffer {buf_alloc}, forwarded {fwd_cnt}";

  /** Receive and transmit queue. */
  static final Layout PACKET = Layout.message(
      u64("src_cid"), u64("dst_cid"), u32("src_port"), u32("dst_port"), u32("len", unit("B")), u16("type", TYPE),
      u16("op", OP),
      choose("op")
          .on(4, u32("flags", flags(1, "no more receive", 2, "no more send")))
          .on(5, u32("flags", flags(1, "end of message", 2, "end of record")))
          .otherwise(u32("flags", HEX)),
      u32("buf_alloc", unit("B")), u32("fwd_cnt", unit("B")),
      choose("op")
          .on(4, say(WAY + " ({flags})"))
          .on(5, say(WAY + " {len}" + CREDIT))
          .on(6, say(WAY + CREDIT))
          .otherwise(say(WAY)),
      bytes("data", "len"));

  static final Layout EVENT = Layout.message(u32("id", names(0, "TRANSPORT_RESET")), say("event {id}"));

  private VsockLayouts() {}
}
