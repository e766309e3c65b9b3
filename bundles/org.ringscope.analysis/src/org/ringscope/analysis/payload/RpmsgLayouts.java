// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.bytes;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.names;

import org.ringscope.protocol.rpmsg.NameService;

/**
 * Payload of RPMsg messages, the name service among them (Linux {@code struct rpmsg_ns_msg}): names and texts end at
 * their first NUL, behind which may be garbage.
 */
final class RpmsgLayouts {
  static final Layout NAME_SERVICE =
      Layout.message(bytes("name", NameService.NAME_LENGTH).asServiceName(), u32("addr", HEX),
          u32("flags", names(0, "create", 1, "destroy")), say("{flags} {name} at {addr}"));

  static final Layout TEXT = Layout.message(rest("text").asText(), say("\"{text}\""));
  static final Layout DATA = Layout.message(rest("data"), say("{data}"));

  private RpmsgLayouts() {}
}
