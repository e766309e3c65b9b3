// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

/**
 * What the words of a resource table alone show to be wrong or unusual.
 *
 * @param vdev which virtio device of the table, counted from 0
 * @param vring index of the ring within it, -1 if the device as a whole is meant
 * @param address what it is about: the ring's da, 0 for none
 * @param value the word that is wrong: an align, a notify id, a status; bytes that two rings share
 */
public record TableProblem(Kind kind, int vdev, int vring, long address, long value, String text) {

  /** What kind of problem. */
  public enum Kind {
    /** Entries that no split ring can have (virtio 1.3 §2.7: a power of two up to 32768). */
    SIZE,
    /** An align that is no power of two: the used ring's place cannot be computed (Linux {@code vring_init}). */
    ALIGN,
    /** A da that is no multiple of 16: the descriptor table must be (virtio 1.3 §2.7). */
    UNALIGNED,
    /** A da that is no multiple of the ring's align: the two sides may place the used ring differently. */
    OFF_ALIGN,
    /** Two rings that share memory. */
    OVERLAP,
    /** Two rings with one notify id: who gets a kick cannot tell them apart, unless the host assigns the ids. */
    NOTIFY_IDS,
    /** A status in a file: no driver has been there yet. */
    STATUS,
    /** A da of 0: nobody has said where the ring is. */
    NO_PLACE
  }

  /** Number of the diagnosis that it belongs to, {@code F22}. */
  public String diagnosis() {
    return switch (kind) {
      case ALIGN, UNALIGNED, OFF_ALIGN -> "F22";
      case STATUS -> "F13";
      case NOTIFY_IDS -> "F28";
      case SIZE, OVERLAP, NO_PLACE -> "F24";
    };
  }
}
