// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

/**
 * Ids in a trace for what one importer counts from 0: several may write to one trace, each has a range of its own in the u16 of each id.
 *
 * @param part number of the importer
 */
public record Ids(int part) {
  /** More parts than this would leave the u16. */
  public static final int MOST_PARTS = 7;

  private static final int CORES = 1 << 12;
  private static final int DEVICES = 1 << 12;
  private static final int QUEUES = 1 << 13;
  private static final int REGIONS = 1 << 12;

  /** A core, and the stream that is its own. */
  public int core(int own) {
    return part * CORES + own;
  }

  /** A device or a bus. */
  public int device(int own) {
    return part * DEVICES + own;
  }

  /** A virtqueue. */
  public int queue(int own) {
    return part * QUEUES + own;
  }

  /** A region of memory. */
  public int region(int own) {
    return part * REGIONS + own;
  }
}
