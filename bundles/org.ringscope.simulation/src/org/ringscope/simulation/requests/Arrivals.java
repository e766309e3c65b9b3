// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;

/** What arrives by itself, where a device brings more than answers. */
public interface Arrivals {
  /** A payload has come. @param sender number that tells senders apart */
  void received(int sender, ByteBuffer buffer, int offset, int length);

  /** Whether everything that was expected has come. */
  boolean isAll();
}
