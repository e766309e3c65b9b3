// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import org.ringscope.trace.MalformedTraceException;

/**
 * A packet as its header tells it, with the counts of all packets before it in its stream.
 *
 * @param memory the bytes of a live writer's open packet and {@link PacketBytes#SLACK} more; null: they are in the file
 * @param ended whether it is known to be the last one of its stream
 */
public record PacketInfo(StreamFile file, long offset, byte[] memory, int contentBytes, int checkpointBytes, long begin,
    long end,
    long sequence, long discarded, long events, long messages, boolean ended, long eventsBefore, long messagesBefore) {

  /** Offset of the first event that tells something new. */
  public int checkpointEnd() {
    return PacketLayout.HEADER_BYTES + checkpointBytes;
  }

  public MalformedTraceException malformed(int at, String reason) {
    return new MalformedTraceException(file == null ? "open packet " + sequence : file.name(), offset + at, reason);
  }
}
