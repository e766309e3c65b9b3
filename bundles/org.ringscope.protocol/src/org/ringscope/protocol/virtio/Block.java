// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the block device (virtio 1.3 §5.2). */
public final class Block {
  /** Everything on the wire counts sectors of this many bytes, whatever the block size (virtio 1.3 §5.2.4). */
  public static final int SECTOR_BYTES = 512;

  public static final long SEG_MAX = 1L << 2;
  /** The device is read-only. */
  public static final long RO = 1L << 5;
  public static final long BLK_SIZE = 1L << 6;
  public static final long FLUSH = 1L << 9;
  /** As many queues as num_queues says. */
  public static final long MQ = 1L << 12;
  public static final long DISCARD = 1L << 13;
  public static final long WRITE_ZEROES = 1L << 14;

  /** Request types (virtio 1.3 §5.2.6). */
  public static final int IN = 0;
  public static final int OUT = 1;
  public static final int FLUSH_REQUEST = 4;
  public static final int GET_ID = 8;
  public static final int DISCARD_REQUEST = 11;
  public static final int WRITE_ZEROES_REQUEST = 13;

  /** Status in the last byte (virtio 1.3 §5.2.6). */
  public static final int OK = 0;
  public static final int IOERR = 1;
  public static final int UNSUPP = 2;

  /** Bytes in front of the data. */
  public static final int HEADER_BYTES = 16;
  /** Bytes of the answer to GET_ID. */
  public static final int ID_BYTES = 20;
  /** Bytes of one range to discard or to zero. */
  public static final int RANGE_BYTES = 16;

  /** Offset of capacity, u64 sectors, in the configuration (virtio 1.3 §5.2.4). */
  public static final int CONFIG_CAPACITY = 0;
  public static final int CONFIG_SEG_MAX = 12;
  public static final int CONFIG_BLK_SIZE = 20;
  public static final int CONFIG_NUM_QUEUES = 34;
  public static final int CONFIG_MAX_DISCARD_SECTORS = 36;
  public static final int CONFIG_MAX_DISCARD_SEG = 40;
  public static final int CONFIG_DISCARD_ALIGNMENT = 44;
  public static final int CONFIG_MAX_WRITE_ZEROES_SECTORS = 48;
  public static final int CONFIG_MAX_WRITE_ZEROES_SEG = 52;
  public static final int CONFIG_WRITE_ZEROES_MAY_UNMAP = 56;
  /** Up to write_zeroes_may_unmap and its padding. */
  public static final int CONFIG_BYTES = 60;

  private Block() {}
}
