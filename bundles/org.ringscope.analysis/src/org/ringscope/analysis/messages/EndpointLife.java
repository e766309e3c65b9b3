// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

/**
 * An RPMsg endpoint that was seen to be created or destroyed, up to one instant.
 *
 * @param bus id of the bus
 * @param core id of the core that it is on
 * @param address u32
 * @param exists false once it was destroyed
 * @param sinceNanos time of the event that made it so
 */
public record EndpointLife(int bus, int core, long address, String name, boolean exists, long sinceNanos) {}
