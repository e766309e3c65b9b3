// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.live;

import org.ringscope.analysis.state.QueueState;

/**
 * What is drawn over one element.
 *
 * @param queue its clock, null where it has none
 * @param text a few words: what is in flight, a rate, for how long nothing has moved; empty for none
 * @param fault number of the worst diagnosis, or what else is wrong; empty if nothing is
 * @param isMoving whether something has moved lately
 * @param towardsDriver which way the buffers go that mean something: to the driver, as in an RPMsg queue 0
 * @param travelled how far the last message has come, 0 to 1, or {@link #ARRIVED} or {@link #STREAM}
 * @param details all of it in words, for a tooltip
 */
public record LiveMark(QueueState queue, String text, String fault, boolean isMoving, boolean towardsDriver,
    double travelled, String details) {
  /** No message is on its way. */
  public static final double ARRIVED = -1;
  /** So many are on their way that they are a stream. */
  public static final double STREAM = 2;

  /** One that says something in words only. */
  static LiveMark of(String text, boolean isMoving, String details) {
    return new LiveMark(null, text, "", isMoving, false, ARRIVED, details);
  }

  public boolean isWrong() {
    return !fault.isEmpty();
  }
}
