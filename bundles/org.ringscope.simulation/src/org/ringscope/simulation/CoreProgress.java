// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.concurrent.atomic.AtomicLong;

/** What one core's thread tells a {@link StallWatch} about itself, at the price of a plain store. */
final class CoreProgress {

  private final AtomicLong moves = new AtomicLong();
  private final AtomicLong looks = new AtomicLong();
  private volatile boolean isIdle;
  private volatile boolean isGone;

  /** The core has something to do from now on. */
  void moves() {
    if (isIdle) {
      isIdle = false;
      moves.lazySet(moves.getPlain() + 1);
    }
  }

  /** The core has looked around, has found nothing, and only another core can change that. */
  void findsNothing() {
    looks.lazySet(looks.getPlain() + 1);
    if (!isIdle) {
      isIdle = true;
    }
  }

  /** The core will move. */
  void joins() {
    isGone = false;
  }

  /** The core will not move, or not again. */
  void leaves() {
    isGone = true;
  }

  boolean isGone() {
    return isGone;
  }

  boolean isIdle() {
    return isIdle;
  }

  /** How often the core has begun to do something. */
  long moveCount() {
    return moves.get();
  }

  /** How often it has found nothing to do. */
  long lookCount() {
    return looks.get();
  }
}
