// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.bits;
import static org.ringscope.analysis.payload.Items.bytes;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.derived;
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

import java.util.Map;
import org.ringscope.protocol.can.CanFrame;

/**
 * Channels of a bench of ECUs: frames of the CAN bus (Linux {@code include/uapi/linux/can.h}), digital lines as requests of a
 * GPIO device without their answers (Linux {@code include/uapi/linux/virtio_gpio.h}), the text of a display.
 */
final class BenchLayouts {
  /** Which layout a message of a service has, by its length. */
  @FunctionalInterface
  interface ByLength {
    Layout of(int length);
  }

  private static final Item[] CAN_ID = {
      u32("can_id", flags(0x8000_0000L, "EXTENDED", 0x4000_0000, "REMOTE", 0x2000_0000, "ERROR")),
      derived("id", "can_id", id -> CanFrame.identifier((int) id), HEX),
      u8("len", unit("bytes"))};

  private static final Layout CAN = Layout.message(CAN_ID[0], CAN_ID[1], CAN_ID[2], skip(2), u8("len8_dlc"),
      bits("remote", "can_id", 30, 1, names(0, "data", 1, "remote request")),
      choose("remote").on(1, say("CAN {id} {remote} of {len}")).otherwise(bytes("data", "len").asHex(),
          say("CAN {id}, {len}[: {data}]")));

  private static final Layout CAN_FD = Layout.message(CAN_ID[0], CAN_ID[1], CAN_ID[2],
      u8("flags", flags(1, "BRS", 2, "ESI", 4, "FDF")), skip(2), bytes("data", "len").asHex(),
      say("CAN FD {id}, {len}[: {data}], {flags}"));

  private static final Layout LINE = Layout.message(u16("type", BusLayouts.GPIO_TYPE), u16("gpio"),
      choose("type").on(3, u32("value", BusLayouts.GPIO_DIRECTION)).otherwise(u32("value", names(0, "low", 1, "high"))),
      say("line {gpio} {type} {value}"));

  /** By the name of the service. */
  static final Map<String, ByLength> SERVICES =
      Map.of("can", length -> CanFrame.isFd(length) ? CAN_FD : CAN, "dio", length -> LINE,
          "lcd", length -> Layout.message(rest("text").asText(), say("display \"{text}\"")));

  private BenchLayouts() {}
}
