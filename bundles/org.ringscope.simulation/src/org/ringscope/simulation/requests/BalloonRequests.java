// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.DrivenQueue;

/** A balloon takes pages, and gives them back. */
final class BalloonRequests extends Requests {
  private static final int PAGES = 8;

  private final DrivenQueue inflate;
  private final DrivenQueue deflate;

  BalloonRequests(RequestSetup setup) {
    super(setup, DeviceKind.BALLOON);
    inflate = asks(0, answer -> right(PAGES * 4096));
    deflate = asks(1, answer -> right(PAGES * 4096));
  }

  @Override
  public boolean mayAsk(long number) {
    return isDone();
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    DrivenQueue queue = number % 2 == 0 ? inflate : deflate;
    queue.begin();
    for (int i = 0; i < PAGES; i++) {
      queue.put32(number / 2 * PAGES + i);
    }
    send(queue, number);
  }
}
