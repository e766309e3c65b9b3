// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

/**
 * What became of a service that was announced on an RPMsg bus, up to one instant (Linux {@code rpmsg_ns_cb}).
 *
 * @param bus id of the bus
 * @param address of the endpoint that was announced, u32
 * @param sinceNanos time of the event that made it so
 */
public record ChannelLife(int bus, String name, long address, State state, long sinceNanos) {
  /** What was seen of it last. */
  public enum State {
    /** Announced; whether somebody is there for it was not told. */
    ANNOUNCED,
    /** Announced to a core that has no endpoint of that name: no driver took it. */
    NO_DRIVER,
    /** Announced to a core that has an endpoint of that name, or that has sent a message to it. */
    OPEN,
    /** Taken back. */
    DESTROYED
  }
}
