// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the metadata of one trace says, with all references resolved.
 *
 * @param uuid null where it has none
 * @param env values are String or Long
 * @param clocks at least one
 * @param slotCount how many values a reader keeps
 */
record CtfMetadata(UUID uuid, CtfType.StructType packetHeader, Map<String, Object> env, List<CtfClock> clocks,
    Map<Long, StreamClass> streams, int slotCount) {

  /** Whether it was written after our own TSDL, by whatever program. */
  boolean isOurs() {
    return env.get("ringscope_format_major") instanceof Long major
        && major == org.ringscope.trace.event.EventType.FORMAT_MAJOR;
  }
}
