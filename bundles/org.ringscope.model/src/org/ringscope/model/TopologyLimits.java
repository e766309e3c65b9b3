// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

/** How large a topology may be: as a file, and as a system that runs here. */
public final class TopologyLimits {
  /** Elements of a file. */
  public static final int ELEMENTS = 65_000;
  /** Elements of a file that stand in each other. */
  public static final int NESTING = 64;
  /** Attributes of an element. */
  public static final int ATTRIBUTES = 256;
  /** Bytes of a file. */
  public static final int FILE_BYTES = 64 << 20;
  /** Characters of a name. */
  public static final int NAME_LENGTH = 255;
  /** Cores of a run; each is a thread. */
  public static final int RUN_CORES = 512;
  /** Queues of a run. */
  public static final int RUN_QUEUES = 4096;
  /** Entries of all rings of a run together. */
  public static final int RUN_RING_ENTRIES = 1 << 20;
  /** Bytes of all regions of a run together. */
  public static final long RUN_BYTES = 8L << 30;
  /** Bytes of one region of a run: what one buffer of this process holds, with room for its alignment. */
  public static final long RUN_REGION_BYTES = Integer.MAX_VALUE - 8191L;
  /** The address of a region of a run is a multiple of this. */
  public static final int RUN_REGION_ALIGNMENT = 16;

  private TopologyLimits() {}
}
