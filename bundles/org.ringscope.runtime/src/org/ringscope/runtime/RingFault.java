// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

/**
 * A broken rule that the engine caught on something that came from outside. Never thrown: it is told to the listener
 * and kept by the queue that it broke.
 *
 * @param queue id of the queue, {@link #NONE} if there is none
 * @param device id of the device, {@link #NONE} if unknown
 * @param writer who wrote what breaks the rule
 * @param address the address that was used, or the address of the offending word; 0 if none applies
 * @param length bytes at that address, or the offending length
 * @param expected what would have been right: a limit, an address that was meant; {@link #UNKNOWN} if not known
 * @param text one line with {@code name=value} pairs
 */
public record RingFault(Kind kind, int queue, int device, Writer writer, long address, long length, long expected,
    String text) {
  /** No queue, no device. */
  public static final int NONE = -1;
  /** Not known what was meant. */
  public static final long UNKNOWN = -1L;

  /** The side of a ring whose words break a rule. */
  public enum Writer {
    DRIVER("driver"),
    DEVICE("device"),
    /** Neither, or nobody can tell. */
    UNKNOWN("unknown");

    private final String label;

    Writer(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** A fault whose writer is not known. */
  public RingFault(Kind kind, int queue, int device, long address, long length, long expected, String text) {
    this(kind, queue, device, Writer.UNKNOWN, address, length, expected, text);
  }

  /** The rule that was broken. */
  public enum Kind {
    /** The core cannot reach the ring at the address that it was given. */
    RING_UNREACHABLE("F26"),
    /** The address that the core was given leads to memory, but not to the ring. */
    RING_ELSEWHERE("F26"),
    /** A part of the ring is not aligned as virtio 1.3 §2.7 or §2.8.10.1 demands. */
    RING_MISALIGNED("F22"),
    /** avail.idx moved by more than the ring has entries; QEMU refuses it in {@code virtqueue_num_heads}. */
    AVAIL_IDX_JUMP("F18"),
    /** used.idx moved by more than the ring has entries. */
    USED_IDX_JUMP("F18"),
    /** used.idx passed avail.idx: more was used than was made available (virtio 1.3 §2.7.8). */
    USED_AHEAD(""),
    /** A head in the available ring is no descriptor; QEMU refuses it in {@code virtqueue_get_head}. */
    HEAD_OUT_OF_RANGE("F17"),
    /** A next field leads out of its table; QEMU refuses it in {@code virtqueue_split_read_next_desc}. */
    NEXT_OUT_OF_RANGE("F17"),
    /** A loop, or a chain with more descriptors than the ring (virtio 1.3 §2.7.5.3.1, §2.8.17). */
    CHAIN_TOO_LONG(""),
    /** The lengths of a chain add up to more than 2^32 bytes (virtio 1.3 §2.7.5.2). */
    CHAIN_TOO_LARGE(""),
    /** INDIRECT without the feature (virtio 1.3 §2.7.5.3.1, §2.8.19). */
    INDIRECT_NOT_NEGOTIATED(""),
    /** An indirect table whose length is 0 or no multiple of 16, as its entries are (virtio 1.3 §2.7.5.3). */
    INDIRECT_LENGTH(""),
    /** An indirect table that the device cannot reach or that is misaligned. */
    INDIRECT_UNREACHABLE("F26"),
    /** INDIRECT inside an indirect table (virtio 1.3 §2.7.5.3.1). */
    INDIRECT_NESTED(""),
    /** INDIRECT and NEXT in one descriptor (virtio 1.3 §2.7.5.3.1, §2.8.19). */
    INDIRECT_WITH_NEXT(""),
    /** A device-readable descriptor after a device-writable one (virtio 1.3 §2.7.4.2, §2.8.17). */
    READABLE_AFTER_WRITABLE(""),
    /** A buffer without bytes; QEMU refuses it in {@code virtqueue_map_desc}. */
    ZERO_LENGTH("F19"),
    /** A driver's buffer that does not lie in the memory that is set aside for its buffers. */
    BUFFER_OUT_OF_BOUNDS(""),
    /** A buffer that the device cannot reach. */
    BUFFER_UNREACHABLE("F26"),
    /** Bytes of a buffer that the device had were changed: by the driver, by anybody but who may (virtio 1.3 §2.7.13). */
    BUFFER_CHANGED(""),
    /** A buffer was made available that shares bytes with another one in flight, and the device may write them. */
    BUFFER_OVERLAP(""),
    /** A head was made available while the device still has its chain. */
    HEAD_IN_FLIGHT(""),
    /** An id in the used ring is no descriptor; Linux refuses it in {@code virtqueue_get_buf_ctx}. */
    USED_ID_OUT_OF_RANGE("F17"),
    /** An id in the used ring is not the head of a chain in flight; Linux refuses it in the same place. */
    USED_ID_NOT_HEAD("F16"),
    /** A used entry for buffers that the device cannot have used yet, with IN_ORDER (virtio 1.3 §2.7.9, §2.8.8). */
    USED_OUT_OF_ORDER(""),
    /** Descriptors or links that do not follow each other in the table, with IN_ORDER (virtio 1.3 §2.7.5.2). */
    DESCRIPTOR_ORDER(""),
    /** A notification that says another place in the ring than memory (virtio 1.3 §2.9). */
    NOTIFICATION_DATA(""),
    /** AVAIL and USED bits of a packed descriptor that nobody can have written there now (virtio 1.3 §2.8.1). */
    PACKED_FLAGS(""),
    /**
     * Reserved bits in the flags of a descriptor (virtio 1.3 §2.7.5, §2.8.6, §2.8.7). A reader goes on without them, and
     * so does the queue.
     */
    DESCRIPTOR_FLAGS(""),
    /**
     * A notification wish that means nothing: flags other than 0 or 1, or other than 0 with EVENT_IDX (virtio 1.3 §2.7.7.1,
     * §2.7.10.2); in a packed ring the mode 3, DESC without EVENT_IDX, a slot outside the ring, reserved bits (§2.8.10,
     * §2.8.14). The queue goes on.
     */
    EVENT_FLAGS(""),
    /** The device claims more bytes than the chain's writable part has (virtio 1.3 §2.7.8.2). */
    USED_LENGTH(""),
    /** An address that the core cannot translate, or that leads elsewhere, outside of a ring. */
    MISSING_TRANSLATION("F26"),
    /** A message longer than its buffer, or than the used length says. */
    MESSAGE_TOO_BIG("F23"),
    /** A message header or name service message that cannot be right. */
    MESSAGE_MALFORMED(""),
    /** A register access with a wrong width, direction or for a wrong transport version (virtio 1.3 §4.2.2.2). */
    REGISTER_ACCESS(""),
    /** A queue set up with an impossible size, alignment or address. */
    QUEUE_SETUP("F22"),
    /** The other side does not accept the features that this one needs. */
    FEATURES_REFUSED(""),
    /** The other side did not answer in time. */
    TRANSPORT_TIMEOUT(""),
    /** A firmware image or resource table that cannot be right. */
    FIRMWARE("F24");

    private final String diagnosis;

    Kind(String diagnosis) {
      this.diagnosis = diagnosis;
    }

    /** The row of the catalogue of diagnoses (F1…F28) that this fault alone proves; empty if none does. */
    public String diagnosis() {
      return diagnosis;
    }
  }

  /** The diagnosis of {@link #kind()}. */
  public String diagnosis() {
    return kind.diagnosis();
  }
}
