// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

/**
 * A part of a recording as a picture of it needs it.
 *
 * @param summary the part in pieces
 * @param events each event of it, null where there are too many
 */
public record TimelinePart(long fromNanos, long toNanos, TimelineSummary summary, TimelineEvents events) {

  /** Whether it tells everything that a span needs. */
  public boolean covers(long from, long to) {
    return fromNanos <= from && to <= toNanos;
  }
}
