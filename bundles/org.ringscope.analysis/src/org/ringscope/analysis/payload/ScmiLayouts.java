// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.bits;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.each;
import static org.ringscope.analysis.payload.Items.groupAs;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.s32;
import static org.ringscope.analysis.payload.Items.s64;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Rendering.DECIMAL;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.flags;
import static org.ringscope.analysis.payload.Rendering.names;

/** SCMI device (virtio 1.3 §5.17.6; Arm DEN0056): a header of four bytes, then parameters or return values. */
final class ScmiLayouts {
  private static final Rendering PROTOCOL =
      names(0x10, "base", 0x11, "power domain", 0x12, "system power", 0x13, "performance",
          0x14, "clock", 0x15, "sensor", 0x16, "reset", 0x17, "voltage", 0x18, "power capping", 0x19, "pin control");
  private static final Rendering TYPE = names(0, "command", 2, "delayed response", 3, "notification");
  private static final Rendering STATUS =
      names(0, "SUCCESS", -1, "NOT_SUPPORTED", -2, "INVALID_PARAMETERS", -3, "DENIED",
          -4, "NOT_FOUND", -5, "OUT_OF_RANGE", -6, "BUSY", -7, "COMMS_ERROR", -8, "GENERIC_ERROR", -9, "HARDWARE_ERROR",
          -10, "PROTOCOL_ERROR", -11, "IN_USE");
  /** The first three messages are the same in every protocol. */
  private static final Rendering MESSAGE = names(0, "VERSION", 1, "ATTRIBUTES", 2, "MESSAGE_ATTRIBUTES");
  private static final Rendering SENSOR =
      names(0, "VERSION", 1, "ATTRIBUTES", 2, "MESSAGE_ATTRIBUTES", 3, "DESCRIPTION_GET",
          4, "TRIP_POINT_NOTIFY", 5, "TRIP_POINT_CONFIG", 6, "READING_GET", 7, "AXIS_DESCRIPTION_GET", 8,
          "LIST_UPDATE_INTERVALS",
          9, "CONFIG_GET", 10, "CONFIG_SET", 11, "CONTINUOUS_UPDATE_NOTIFY", 12, "NAME_GET", 13, "AXIS_NAME_GET");
  private static final Item HEADER = groupAs("header", "{protocol} {message}", u32("word", HEX),
      bits("type", "word", 8, 3, TYPE), bits("protocol", "word", 10, 0xFF, PROTOCOL),
      bits("token", "word", 18, 0x3FF, DECIMAL),
      choose("protocol").on(0x15, bits("message", "word", 0, 0xFF, SENSOR))
          .otherwise(bits("message", "word", 0, 0xFF, MESSAGE)));
  private static final Item SENSOR_COMMAND = choose("message")
      .on(3, u32("desc_index"))
      .on(6, u32("sensor_id"), u32("flags", flags(1, "asynchronous")),
          say("SCMI {header} sensor {sensor_id}[, {status}][: {reading 0}]"))
      .on(9, u32("sensor_id"), say("SCMI {header} sensor {sensor_id}[, {status}]"))
      .on(10, u32("sensor_id"), u32("sensor_config", HEX), say("SCMI {header} sensor {sensor_id}[, {status}]"))
      .otherwise(rest("parameters"));
  private static final Item SENSOR_RETURN = choose("message").on(6, each("reading", 0, "{value}", s64("value"),
      u64("timestamp")));

  static final Layout COMMAND = Layout.request(HEADER, say("SCMI {header}[, {status}]"),
      choose("protocol").on(0x15, SENSOR_COMMAND).otherwise(rest("parameters")))
      .answer(HEADER, s32("status", STATUS), choose("protocol").on(0x15, SENSOR_RETURN), rest("values"));

  /** Notifications and delayed responses of the platform. */
  static final Layout EVENT = Layout.message(HEADER, say("SCMI {type} {header}"), rest("values"));

  private ScmiLayouts() {}
}
