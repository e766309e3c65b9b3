// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.ArrayList;
import java.util.List;

/** Joins network cards: what one sends, all others get. Its cards are served by one core, the one that has the hub. */
public final class NetHub implements NetDevice.Wire {
  private final List<NetDevice> cards = new ArrayList<>();
  private long frames;
  private long lost;

  /** While the system is built. */
  public void join(NetDevice card) {
    cards.add(card);
  }

  @Override
  public void sent(NetDevice from, byte[] frame, int length) {
    frames++;
    for (int i = 0; i < cards.size(); i++) {
      NetDevice card = cards.get(i);
      if (card != from && !card.deliver(frame, length)) {
        lost++;
      }
    }
  }

  /** Frames that came to the hub. */
  public long frames() {
    return frames;
  }

  /** Copies that a card could not take. */
  public long lost() {
    return lost;
  }
}
