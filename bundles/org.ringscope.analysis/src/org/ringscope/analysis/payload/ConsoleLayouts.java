// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.u16;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Rendering.names;

/** Console (virtio 1.3 §5.3.6): plain bytes, and control messages between the two sides. */
final class ConsoleLayouts {
  private static final Rendering EVENT = names(0, "DEVICE_READY", 1, "DEVICE_ADD", 2, "DEVICE_REMOVE", 3, "PORT_READY",
      4, "CONSOLE_PORT", 5, "RESIZE", 6, "PORT_OPEN", 7, "PORT_NAME");

  /** What a port carries. */
  static final Layout DATA = Layout.message(rest("data").asText(), say("console \"{data}\""));

  /** Control receiveq and transmitq. */
  static final Layout CONTROL = Layout.message(
      u32("id"), u16("event", EVENT), u16("value"), say("{event} port {id}, value {value}"),
      choose("event")
          .on(0, say("{event} {value}"))
          .on(5, u16("cols"), u16("rows"), say("{event} port {id} to {cols} × {rows}"))
          .on(7, rest("name").asText(), say("{event} port {id} \"{name}\"")));

  private ConsoleLayouts() {}
}
