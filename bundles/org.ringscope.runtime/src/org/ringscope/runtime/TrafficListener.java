// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

/**
 * Hears every step that one core's side takes with rings, and every message: what comes with each buffer. Called on that
 * core's thread: by a publisher before its release store, by a consumer after its acquire load, so that a time stamp taken
 * in the call orders the two. Implementations must not allocate and must not keep views. All ids are the engine's;
 * positions and indices are u16, lengths and message addresses the bits of a u32.
 *
 * <p>Nobody listens = {@code null}: every call site is {@code if (listener != null)}, and nothing is paid.
 */
public interface TrafficListener {
  // The driver's side of a ring.

  /** A descriptor of the table was written; also when a freed one got its free-list link (next) rewritten. */
  default void descriptorWritten(int queue, int index, long address, int length, int flags, int next) {}

  /** Entry {@code index} of the indirect table to which {@code descriptor} will refer was written. */
  default void indirectDescriptorWritten(int queue, int descriptor, int index, long address, int length, int flags,
      int next) {}

  /** @param position free-running u16 index of the slot */
  default void availEntryWritten(int queue, int position, int head) {}

  default void availIdxWritten(int queue, int oldIdx, int newIdx) {}

  default void availFlagsWritten(int queue, int flags) {}

  default void usedEventWritten(int queue, int value) {}

  /** The driver consumed the used entry at {@code position}: its last_used is now {@code position + 1}. */
  default void usedTaken(int queue, int position, int id, int length) {}

  // The device's side of a ring.

  /** The device took the available entry at {@code position}: its last_avail is now {@code position + 1}. */
  default void availTaken(int queue, int position, int head) {}

  default void usedEntryWritten(int queue, int position, int id, int length) {}

  default void usedIdxWritten(int queue, int oldIdx, int newIdx) {}

  default void usedFlagsWritten(int queue, int flags) {}

  default void availEventWritten(int queue, int value) {}

  // A packed ring. Flags carry AVAIL and USED; positions are slots, or PackedPosition values in an event word.

  /** The driver wrote an available descriptor; the first one of a batch comes last and makes all of it visible. */
  default void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {}

  /**
   * The device wrote a used descriptor.
   *
   * @param address what stands in the slot, which a device leaves alone
   * @param buffers how many it gives back: with IN_ORDER those of a batch, of which it names the last
   * @param slots of all their lists
   */
  default void packedUsedWritten(int queue, int slot, long address, int length, int id, int flags, int buffers,
      int slots) {}

  /** The device took the list that begins in this slot. @param slots of the list */
  default void packedAvailTaken(int queue, int slot, int wrap, int id, int slots) {}

  /** The driver took the used descriptor in this slot. @param buffers that came with it: with IN_ORDER a batch */
  default void packedUsedTaken(int queue, int slot, int length, int id, int flags, int buffers) {}

  /** The driver's event suppression structure was written. */
  default void driverEventWritten(int queue, int offsetWrap, int flags) {}

  /** The device's event suppression structure was written. */
  default void deviceEventWritten(int queue, int offsetWrap, int flags) {}

  // Notification.

  /** The driver begins to notify the device. */
  default void kickBegin(int queue) {}

  default void kickEnd(int queue) {}

  /** The driver had something to tell, and the device asked not to be told. */
  default void kickSuppressed(int queue) {}

  /** The device notifies the driver of used buffers. */
  default void interruptSent(int queue) {}

  default void interruptSuppressed(int queue) {}

  // RPMsg, and buffers of other devices, which have no bus

  /** In place of a bus, for the buffer of a device that has none. */
  int NO_BUS = 0xFFFF;

  /** @param message valid during the call only */
  default void messageSent(MessageView message) {}

  /** @param message valid during the call only */
  default void messageReceived(MessageView message) {}

  default void bufferWaitBegin(int bus) {}

  default void bufferWaitEnd(int bus, boolean gotOne) {}

  default void callbackBegin(int bus, int address) {}

  default void callbackEnd(int bus, int address) {}

  // Programs that use RPMsg through the device of an endpoint.

  /** @param call a constant of the protocol's {@code RpmsgCall} @param length bytes that the program gives or has room for */
  default void userCallBegin(int bus, int address, int call, int length) {}

  /** @param length bytes that were read or written @param error as in errno.h, 0 for none */
  default void userCallEnd(int bus, int address, int call, int length, int error) {}

  /** A message lies in the read queue. @param waiting messages in it now */
  default void messageQueued(int bus, int address, int length, int waiting) {}

  /** Whoever waited for a message goes on. */
  default void readerWoken(int bus, int address) {}
}
