// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.be16;
import static org.ringscope.analysis.payload.Items.be32;
import static org.ringscope.analysis.payload.Items.bits;
import static org.ringscope.analysis.payload.Items.bytes;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.compute;
import static org.ringscope.analysis.payload.Items.group;
import static org.ringscope.analysis.payload.Items.groupAs;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Rendering.DECIMAL;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.IPV4;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/** An Ethernet frame without check sequence (IEEE 802.3, 802.1Q), with the addresses of ARP, IPv4 and IPv6 in it. */
final class EthernetLayout {
  private static final Rendering ETHER_TYPE = names(0x0800, "IPv4", 0x0806, "ARP", 0x86DD, "IPv6", 0x8100, "VLAN",
      0x88A8, "service VLAN", 0x22F0, "AVTP", 0x22EA, "SRP", 0x88F7, "PTP", 0x88CC, "LLDP");
  private static final Rendering PROTOCOL =
      names(1, "ICMP", 2, "IGMP", 6, "TCP", 17, "UDP", 58, "ICMPv6", 0, "hop-by-hop options");
  private static final String ADDRESSES = "eth {source} → {destination} ";

  private static final Item PORTS = groupAs("ports", "{source_port} → {destination_port}",
      be16("source_port", DECIMAL), be16("destination_port", DECIMAL));
  private static final Item ARP =
      group("ARP", be16("hardware_type", DECIMAL), be16("protocol_type", HEX), u8("hardware_length"),
          u8("protocol_length"), be16("operation", names(1, "request", 2, "reply")), bytes("sender_mac", 6).asAddress(),
          be32("sender_ip", IPV4), bytes("target_mac", 6).asAddress(), be32("target_ip", IPV4));
  private static final Item IPV4_HEADER = group("IPv4", u8("version_and_length", HEX), u8("service", HEX),
      be16("total_length", unit("bytes")), be16("identification", HEX), be16("fragment", HEX), u8("time_to_live"),
      u8("protocol", PROTOCOL), be16("checksum", HEX), be32("source_ip", IPV4), be32("destination_ip", IPV4),
      bits("header_length", "version_and_length", 0, 15, value -> value * 4 + " bytes"),
      compute("option_bytes", "header_length", value -> Math.max(0, value * 4 - 20)), bytes("options", "option_bytes"));
  private static final Item IPV6_HEADER = group("IPv6", be32("version_class_flow", HEX),
      be16("payload_length", unit("bytes")),
      u8("protocol", PROTOCOL), u8("hop_limit"), bytes("source_ip", 16).asIpv6(), bytes("destination_ip", 16).asIpv6());
  private static final Item TRANSPORT = choose("protocol")
      .on(6, PORTS, say(ADDRESSES + "{ethertype} {source_ip} → {destination_ip} TCP[ {ports}]"))
      .on(17, PORTS, say(ADDRESSES + "{ethertype} {source_ip} → {destination_ip} UDP[ {ports}]"))
      .otherwise(say(ADDRESSES + "{ethertype} {source_ip} → {destination_ip} {protocol}"));
  private static final Item INNER = choose("ethertype")
      .on(0x0806, ARP, say(ADDRESSES + "ARP {operation} {sender_ip} → {target_ip}"))
      .on(0x0800, IPV4_HEADER, TRANSPORT)
      .on(0x86DD, IPV6_HEADER, TRANSPORT)
      .otherwise(say(ADDRESSES + "{ethertype}[ VLAN {vlan} priority {priority}]"));

  /** From the destination address on. */
  static final Item FRAME =
      groupAs("frame", "{ethertype}", bytes("destination", 6).asAddress(), bytes("source", 6).asAddress(),
          say(ADDRESSES + "{ethertype}"), be16("ethertype", ETHER_TYPE),
          choose("ethertype").on(0x8100, be16("tci", HEX), bits("priority", "tci", 13, 7, DECIMAL),
              bits("vlan", "tci", 0, 0xFFF, DECIMAL),
              be16("ethertype", ETHER_TYPE)),
          INNER, rest("data"));

  private EthernetLayout() {}
}
