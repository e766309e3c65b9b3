// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/**
 * One descriptor of a packed ring (virtio 1.3 §2.8.13), little-endian:
 *
 * <pre>
 * 0x0 addr u64 | 0x8 len u32 | 0xC id u16 | 0xE flags u16
 * </pre>
 *
 * Bytes 8 to 15 also go as one word: what one side writes in a go, the other can read in a go.
 */
public final class PackedDescriptorLayout {
  public static final int ADDRESS = 0x0;
  public static final int LENGTH = 0x8;
  public static final int ID = 0xC;
  public static final int FLAGS = 0xE;
  /** Bytes of one descriptor. */
  public static final int BYTES = QueueLayout.DESC_BYTES;

  private PackedDescriptorLayout() {}

  /** Bytes 8 to 15 as a word. @param length u32 @param id u16 @param flags u16 */
  public static long lengthIdFlags(long length, int id, int flags) {
    return length & 0xFFFF_FFFFL | (id & 0xFFFFL) << 32 | (long) flags << 48;
  }

  public static long lengthOf(long lengthIdFlags) {
    return lengthIdFlags & 0xFFFF_FFFFL;
  }

  public static int idOf(long lengthIdFlags) {
    return (int) (lengthIdFlags >>> 32) & 0xFFFF;
  }

  public static int flagsOf(long lengthIdFlags) {
    return (int) (lengthIdFlags >>> 48);
  }
}
