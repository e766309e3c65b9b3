// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/** One stream as its packet headers tell it. Times in nanoseconds; {@code events} includes checkpoint events. */
public record StreamInfo(int id, String name, long packets, long events, long messages, long discarded, long beginNanos,
    long endNanos) {
  /** Id of the stream of descriptions. */
  public static final int SYSTEM = 0xFFFF;
  /** Id of the stream of samplers, watchers of memory and importers. */
  public static final int OBSERVER = 0xFFFE;
}
