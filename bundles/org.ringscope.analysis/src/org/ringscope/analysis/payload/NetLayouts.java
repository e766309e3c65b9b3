// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.bytes;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.group;
import static org.ringscope.analysis.payload.Items.ifFeature;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.times;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.flags;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

import org.ringscope.protocol.virtio.Features;

/**
 * Network device (virtio 1.3 §5.1.6): a header whose length depends on the features, then an Ethernet frame; and the
 * requests of the control queue.
 */
final class NetLayouts {
  /** The header has num_buffers. */
  private static final long NUM_BUFFERS = 1L << 15 | Features.VERSION_1;
  private static final long HASH_REPORT = 1L << 57;
  private static final Rendering CLASS =
      names(0, "RX", 1, "MAC", 2, "VLAN", 3, "ANNOUNCE", 4, "MQ", 5, "GUEST_OFFLOADS",
          6, "NOTF_COAL", 8, "STATS");
  private static final Rendering ACK = names(0, "OK", 1, "ERR");
  private static final Item ON = u8("on", names(0, "off", 1, "on"));

  /** One frame in one buffer, either way. */
  static final Layout FRAME = Layout.message(
      group("header",
          u8("flags", flags(1, "NEEDS_CSUM", 2, "DATA_VALID", 4, "RSC_INFO")),
          u8("gso_type",
              names(0, "NONE", 1, "TCPV4", 3, "UDP", 4, "TCPV6", 5, "UDP_L4", 0x81, "TCPV4|ECN", 0x84, "TCPV6|ECN")),
          u16("hdr_len", unit("bytes")), u16("gso_size", unit("bytes")), u16("csum_start"), u16("csum_offset"),
          ifFeature(NUM_BUFFERS | HASH_REPORT, u16("num_buffers")),
          ifFeature(HASH_REPORT, u32("hash_value", HEX), u16("hash_report"), u16("padding"))),
      EthernetLayout.FRAME);

  private static final Item COMMAND = choose("class")
      .on(0, u8("command", names(0, "PROMISC", 1, "ALLMULTI", 2, "ALLUNI", 3, "NOMULTI", 4, "NOUNI", 5, "NOBCAST")), ON,
          say("control {class} {command} {on}[, {ack}]"))
      .on(1, u8("command", names(0, "TABLE_SET", 1, "ADDR_SET")), say("control {class} {command}[ {mac}][, {ack}]"),
          choose("command")
              .on(0, u32("unicast"), times("unicast_mac", "unicast", "{mac}", bytes("mac", 6).asAddress()),
                  u32("multicast"), times("multicast_mac", "multicast", "{mac}", bytes("mac", 6).asAddress()),
                  say("control {class} {command}, {unicast} unicast, {multicast} multicast[, {ack}]"))
              .on(1, bytes("mac", 6).asAddress()))
      .on(2, u8("command", names(0, "ADD", 1, "DEL")), u16("vlan"), say("control {class} {command} {vlan}[, {ack}]"))
      .on(3, u8("command", names(0, "ACK")), say("control {class} {command}[, {ack}]"))
      .on(4, u8("command", names(0, "VQ_PAIRS_SET", 1, "RSS_CONFIG", 2, "HASH_CONFIG")),
          say("control {class} {command}[, {ack}]"),
          choose("command").on(0, u16("pairs"), say("control {class} {command} {pairs}[, {ack}]"))
              .otherwise(rest("data")))
      .on(5, u8("command", names(0, "SET")), u64("offloads", HEX), say("control {class} {command} {offloads}[, {ack}]"))
      .on(6, u8("command", names(0, "TX_SET", 1, "RX_SET", 2, "VQ_SET", 3, "VQ_GET")), rest("data"),
          say("control {class} {command}[, {ack}]"))
      .otherwise(u8("command"), rest("data"), say("control {class} {command}[, {ack}]"));

  /** The queue behind all pairs. */
  static final Layout CONTROL =
      Layout.request(u8("class", CLASS), COMMAND).answer(rest("result").leaving(1), u8("ack", ACK));

  private NetLayouts() {}
}
