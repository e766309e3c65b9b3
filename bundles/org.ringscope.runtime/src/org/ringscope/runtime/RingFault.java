// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

/**
 * A broken rule that the engine caught on something that came from outside. Never thrown: it is told to the listener
 * and kept by the queue that it broke.
 *
 * @param queue id of the queue, {@link #NONE} if there is none
 * @param device id of the device, {@link #NONE} if unknown
 * @param address the address that was used, or the address of the offending word; 0 if none applies
 * @param length bytes at that address, or the offending length
 * @param expected what would have been right: a limit, an address that was meant; {@link #UNKNOWN} if not known
 * @param text one line with {@code name=value} pairs
 */
public record RingFault(Kind kind, int queue, int device, long address, long length, long expected, String text) {
  /** No queue, no device. */
  public static final int NONE = -1;
  /** Not known what was meant. */
  public static final long UNKNOWN = -1L;

  /** The rule that was broken. */
  public enum Kind {
    /** The core cannot reach the ring at the address that it was given. */
    RING_UNREACHABLE("F26"),
    /** The address that the core was given leads to memory, but not to the ring. */
    RING_ELSEWHERE("F26"),
    /** A part of the ring is not aligned as §1.1 demands. */
    RING_MISALIGNED("F22"),
    /** avail.idx moved by more than the ring has entries (§1.2). */
    AVAIL_IDX_JUMP("F18"),
    /** used.idx moved by more than the ring has entries (§1.2). */
    USED_IDX_JUMP("F18"),
    /** A head in the available ring is no descriptor (§1.8). */
    HEAD_OUT_OF_RANGE("F17"),
    /** A next field leads out of its table (§1.8). */
    NEXT_OUT_OF_RANGE("F17"),
    /** A loop, or a chain with more descriptors than the ring (§1.3). */
    CHAIN_TOO_LONG(""),
    /** The lengths of a chain add up to more than 2^32 bytes (§1.3). */
    CHAIN_TOO_LARGE(""),
    /** INDIRECT without the feature (§1.3). */
    INDIRECT_NOT_NEGOTIATED(""),
    /** An indirect table whose length is 0 or no multiple of 16 (§1.3). */
    INDIRECT_LENGTH(""),
    /** An indirect table that the device cannot reach or that is misaligned. */
    INDIRECT_UNREACHABLE("F26"),
    /** INDIRECT inside an indirect table (§1.3). */
    INDIRECT_NESTED(""),
    /** INDIRECT and NEXT in one descriptor (§1.3). */
    INDIRECT_WITH_NEXT(""),
    /** A device-readable descriptor after a device-writable one (§1.3). */
    READABLE_AFTER_WRITABLE(""),
    /** A buffer without bytes (§1.8). */
    ZERO_LENGTH("F19"),
    /** A buffer that the device cannot reach. */
    BUFFER_UNREACHABLE("F26"),
    /** A head was made available while the device still has its chain. */
    HEAD_IN_FLIGHT(""),
    /** An id in the used ring is no descriptor (§1.8). */
    USED_ID_OUT_OF_RANGE("F17"),
    /** An id in the used ring is not the head of a chain in flight (§1.8). */
    USED_ID_NOT_HEAD("F16"),
    /** AVAIL and USED bits of a packed descriptor that nobody can have written there now (§2). */
    PACKED_FLAGS(""),
    /** The device claims more bytes than the chain's writable part has (§1.5). */
    USED_LENGTH(""),
    /** An address that the core cannot translate, or that leads elsewhere, outside of a ring. */
    MISSING_TRANSLATION("F26"),
    /** A message longer than its buffer, or than the used length says. */
    MESSAGE_TOO_BIG("F23"),
    /** A message header or name service message that cannot be right. */
    MESSAGE_MALFORMED(""),
    /** A register access with a wrong width, direction or for a wrong transport version (§4.2). */
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
