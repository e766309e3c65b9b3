// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.bits;
import static org.ringscope.analysis.payload.Items.bytes;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.derived;
import static org.ringscope.analysis.payload.Items.groupAs;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.skip;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.flags;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/** I2C adapter, GPIO and CAN controller (virtio 1.3 §5.16.6, §5.18.6; CAN, which 1.3 lacks: virtio 1.4 §5.20.5). */
final class BusLayouts {
  private static final Rendering OUTCOME = names(0, "OK", 1, "ERR");

  /** A 7-bit address stands one bit to the left; of a 10-bit one the first byte says so. */
  private static final Item I2C_ADDRESS = choose("ten_bit")
      .on(0x1E, derived("address", "addr", value -> (value >> 1 & 3) << 8 | value >> 8, HEX))
      .otherwise(derived("address", "addr", value -> value >> 1 & 0x7F, HEX));

  static final Layout I2C = Layout.request(
      u16("addr", HEX), bits("ten_bit", "addr", 3, 0x1F, HEX), I2C_ADDRESS, skip(2),
      u32("flags", flags(1, "FAIL_NEXT", 2, "M_RD")), bits("read", "flags", 1, 1, names(0, "write", 1, "read")),
      choose("read").on(0, rest("data")), say("i2c {address} {read}[ {data}][, {status}]"))
      .answer(choose("read").on(1, rest("data").leaving(1)), u8("status", OUTCOME));

  static final Rendering GPIO_TYPE =
      names(1, "GET_LINE_NAMES", 2, "GET_DIRECTION", 3, "SET_DIRECTION", 4, "GET_VALUE",
          5, "SET_VALUE", 6, "SET_IRQ_TYPE");
  static final Rendering GPIO_DIRECTION = names(0, "none", 1, "out", 2, "in");

  static final Layout GPIO = Layout.request(
      u16("type", GPIO_TYPE), u16("gpio"), say("{type} line {gpio}[: {value}][, {status}]"),
      choose("type")
          .on(1, u32("argument"), say("{type}[: {value}][, {status}]"))
          .on(3, u32("value", GPIO_DIRECTION))
          .on(5, u32("value", names(0, "low", 1, "high")))
          .on(6, u32("value", names(0, "none", 1, "rising", 2, "falling", 3, "both", 4, "high", 8, "low")))
          .otherwise(u32("argument")))
      .answer(u8("status", OUTCOME),
          choose("type")
              .on(1, rest("value"))
              .on(2, u8("value", GPIO_DIRECTION))
              .on(4, u8("value", names(0, "low", 1, "high")))
              .otherwise(u8("reserved")));

  /** A line is armed with a request, which comes back when its interrupt came. */
  static final Layout GPIO_EVENT = Layout.request(u16("gpio"), say("interrupt of line {gpio}[, {status}]"))
      .answer(u8("status", names(0, "invalid", 1, "valid")));

  private static final Item CAN_FRAME =
      groupAs("frame", "{can_id}", u16("length", unit("bytes")), u8("classic_dlc"), skip(1),
          u16("xl_priority"), u32("flags", flags(0x8000, "EXTENDED", 0x4000, "FD", 0x2000, "RTR")), u32("can_id", HEX));

  /** txq carries a result, rxq does not. */
  static final Layout CAN_SEND = Layout.request(u16("msg_type", names(1, "TX")), CAN_FRAME, rest("sdu"),
      say("CAN {can_id} {msg_type} {sdu}, flags {flags}[, {result}]"))
      .answer(u8("result", names(0, "OK", 1, "NOT_OK")));
  static final Layout CAN_RECEIVE =
      Layout.message(u16("msg_type", names(0x101, "RX")), CAN_FRAME, bytes("sdu", "length"),
          say("CAN {can_id} {msg_type} {sdu}, flags {flags}"));
  static final Layout CAN_CONTROL =
      Layout.request(u16("msg_type", names(0x201, "START", 0x202, "STOP")), say("CAN {msg_type}[, {result}]"))
          .answer(u8("result", names(0, "OK", 1, "NOT_OK")));

  private BusLayouts() {}
}
