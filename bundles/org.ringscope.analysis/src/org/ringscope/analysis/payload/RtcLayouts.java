// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.ifMoreThan;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.skip;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/** Clock (virtio 1.4 §5.23, which 1.3 lacks; Linux include/uapi/linux/virtio_rtc.h): requests and alarms. */
final class RtcLayouts {
  private static final Rendering TYPE = names(0x0001, "READ", 0x0002, "READ_CROSS", 0x1000, "CFG", 0x1001, "CLOCK_CAP",
      0x1002, "CROSS_CAP", 0x1003, "READ_ALARM", 0x1004, "SET_ALARM", 0x1005, "SET_ALARM_ENABLED", 0x2000, "ALARM");
  private static final Rendering STATUS = names(0, "OK", 2, "EOPNOTSUPP", 3, "ENODEV", 4, "EINVAL", 5, "EIO");
  private static final Rendering CLOCK = names(0, "UTC", 1, "TAI", 2, "MONOTONIC", 3, "UTC_SMEARED",
      4, "UTC_MAYBE_SMEARED");

  static final Layout REQUEST = Layout.request(u16("type", TYPE), skip(6), say("{type}[, {status}]"),
      ifMoreThan(1, u16("clock_id"), rest("parameters"), say("{type} clock {clock_id}[: {value}][, {status}]")))
      .answer(u8("status", STATUS), skip(7), choose("type")
          .on(0x0001, u64("value", unit("ns")))
          .on(0x1000, u16("num_clocks"), rest("reserved"))
          .on(0x1001, u8("value", CLOCK), rest("capabilities"))
          .otherwise(rest("result")));

  static final Layout ALARM = Layout.message(u16("type", TYPE), skip(6), u16("clock_id"), rest("reserved"),
      say("{type} of clock {clock_id}"));

  private RtcLayouts() {}
}
