// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

/**
 * Something in a {@link TopologyPicture} that can be selected.
 *
 * @param kind what it is
 * @param id its name in the topology; {@code rpmsg0/1} for a queue, {@code service@core} for an endpoint
 */
public record Element(Kind kind, String id) {
  /** The kinds of elements. */
  public enum Kind {
    CORE,
    ENDPOINT,
    REGION,
    QUEUE,
    DOORBELL
  }
}
