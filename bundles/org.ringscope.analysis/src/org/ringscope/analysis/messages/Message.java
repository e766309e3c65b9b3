// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.nio.charset.StandardCharsets;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.Position;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.FoundState;

/**
 * One RPMsg message: its sending, paired with its reception where the trace has both. Or one buffer of a device that is no
 * RPMsg bus, the whole of it as payload; {@link MessageDecoder} tells them apart, and what is in them.
 *
 * @param row place in the message index, 0 first
 * @param bus id of the bus, {@link Unknown#ID} for none
 * @param queue id of the queue that carried it, {@link QueueState#UNKNOWN} if unknown
 * @param source endpoint address of the sender, u32; of a buffer the bytes that the device reads
 * @param destination endpoint address of the receiver, u32; of a buffer the bytes that the device writes
 * @param length payload bytes on the wire, which {@code payload} may have fewer of
 * @param flags of the RPMsg header
 * @param kind data or name service
 * @param name service that a name service message announces, else empty
 * @param payload the bytes that were recorded
 * @param buffer address of the buffer as in the descriptor
 * @param sentNanos time of sending, {@link #NO_TIME} if unknown
 * @param receivedNanos time of reception, {@link #NO_TIME} if unknown or not received
 * @param latencyNanos from sending to reception, {@link #NO_TIME} if one of them is unknown
 * @param latencyAtMostNanos the same where the source looks now and then, and cannot know more: from the look before the
 *     one that saw it sent to the one that saw it received; else {@link #NO_TIME}
 * @param presence how the trace knows of it
 * @param sent position of the event that sent or found it, null if only the reception was recorded
 * @param received position of the event that received it, null if there is none
 */
public record Message(int row, int bus, int queue, Direction direction, long source, long destination, int length,
    int flags, MessageKind kind, String name, byte[] payload, long buffer, long sentNanos, long receivedNanos,
    long latencyNanos, long latencyAtMostNanos, Presence presence, Position sent, Position received) {
  public static final long NO_TIME = Long.MIN_VALUE;

  /** How the trace knows of a message. */
  public enum Presence {
    /** It was seen on its way. */
    PASSED,
    /** It lies in memory and is in flight. */
    PENDING,
    /** It still lies in memory, already taken. */
    DONE,
    /** It lies in memory, used, and its buffer is not given back: being handled, or never taken. */
    DELIVERED;

    /** Of a message that lies in memory. */
    public static Presence of(FoundState state) {
      return switch (state) {
        case PENDING -> PENDING;
        case DELIVERED -> DELIVERED;
        case DONE -> DONE;
      };
    }
  }

  /**
   * Whether its bytes may be those of something else by now: it was taken, and the buffer belongs to its sender again. What
   * the device sends lies in a buffer that it fills in turn; its place in the ring says that it has not.
   */
  public boolean mayBeReused() {
    return presence == Presence.DONE && (bus == Unknown.ID || direction != Direction.TO_DRIVER);
  }

  /** Where it appears in the trace first. */
  public Position position() {
    return sent != null ? sent : received;
  }

  /** Time at which it appears first. */
  public long nanos() {
    return position().nanos();
  }

  /** Whether fewer bytes were recorded than were sent. */
  public boolean isCut() {
    return payload.length < length;
  }

  /** The recorded bytes as text, anything unprintable as a dot. */
  public String text() {
    StringBuilder text = new StringBuilder(payload.length);
    new String(payload, StandardCharsets.UTF_8).codePoints()
        .forEach(c -> text.appendCodePoint(Character.isISOControl(c) || c == 0xFFFD ? '.' : c));
    return text.toString();
  }
}
