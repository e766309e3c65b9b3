// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import org.ringscope.trace.event.EventView;

/** Makes packets of one link type from messages. */
interface Framing {
  /** LINKTYPE number of the interface (tcpdump.org, "Link-layer header types"). */
  int linkType();

  /** What its packets are called in the report. */
  String kind();

  /**
   * Puts a message into an empty frame.
   *
   * @return null, or why the message cannot be a packet
   */
  String frame(EventView message, Frame frame);
}
