// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.protocol.virtio.MmioRegisters;

/**
 * The driver's way to a virtio-mmio register block (virtio 1.3 §4.2.2): a trap per access as under a hypervisor
 * ({@link TrappedRegisters}), or plain shared memory with a doorbell ({@link SharedRegisters}). Used by the driver's
 * core only.
 */
public interface RegisterBus {
  /**
   * Reads the register at {@code offset}. {@code width} is 1, 2 or 4 bytes; the value comes back widened. An access
   * that the block forbids reads 0.
   *
   * @throws TransportTimeoutException when the device side does not answer in time
   */
  long read(int offset, int width);

  /**
   * Writes the register at {@code offset}; returns when the device has taken the write, as far as the register needs
   * that ({@link MmioRegisters#needsDevice}).
   *
   * @throws TransportTimeoutException when the device side does not answer in time
   */
  void write(int offset, int width, long value);

  /**
   * Waits until a device stands behind the block (its magic value can be read).
   *
   * @param name of the device, for whoever asks what the core waits for
   * @return false when {@code deadlineNanos} of the core's clock passed first
   */
  boolean awaitDevice(String name, long deadlineNanos);
}
