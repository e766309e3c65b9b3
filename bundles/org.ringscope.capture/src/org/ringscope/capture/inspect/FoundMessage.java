// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.event.FoundState;

/**
 * An RPMsg message that lies in memory.
 *
 * @param queue id of the queue
 * @param toDevice whether the driver sent it
 * @param source endpoint address, u32
 * @param destination endpoint address, u32
 * @param length payload bytes, which are all there
 * @param flags of the header
 * @param buffer address in the descriptor
 * @param state in flight, used and not given back, or already taken while the bytes are still there
 */
public record FoundMessage(int queue, boolean toDevice, long source, long destination, int length, int flags,
    long buffer, FoundState state, byte[] payload) {

  /** Whether its bytes may be those of another by now: it was taken, and the buffer belongs to its sender, who fills any. */
  public boolean mayBeReused() {
    return state == FoundState.DONE && toDevice;
  }

  /** What it says about a service, null if it is no name service message. */
  public NameService nameService() {
    if (destination != Rpmsg.NAME_SERVICE_ADDRESS || length != NameService.LENGTH) {
      return null;
    }
    return NameService.read(ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN), 0);
  }
}
