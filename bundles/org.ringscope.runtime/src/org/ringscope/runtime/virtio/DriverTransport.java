// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.runtime.Core;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.DriverQueue;

/**
 * A virtio device as its driver sees it, whatever lies between the two: what Linux calls {@code struct
 * virtio_config_ops}. The order of calls is that of virtio 1.3 §3.1.1: {@link #negotiate}, {@link #setUpQueue} for each
 * queue, {@link #driverOk}. Belongs to the driver's core and is used on its thread only; kicks and acknowledgements of
 * interrupts are the transport's own business.
 */
public interface DriverTransport {
  /** The driver's core. */
  Core core();

  /** Where rings and buffers lie. */
  GuestMemory memory();

  /** The device's id in the listener's events. */
  int device();

  /** A short name for messages. */
  String name();

  /** The virtio device id (virtio 1.3 §5); may be 0 before {@link #negotiate}. */
  int deviceType();

  /**
   * Finds the device and agrees on features: those of {@code supported} that it offers. Queues of before are gone.
   *
   * @throws NegotiationException when there is no device, or it refuses the features
   * @throws TransportTimeoutException when the device side does not answer
   */
  void negotiate(long supported);

  /** The accepted features. */
  long features();

  int queueCount();

  /**
   * The most entries that queue {@code index} can have; 0 when it is absent.
   *
   * @throws NegotiationException when the device names a size that no ring has
   */
  int queueSizeMax(int index);

  /**
   * Sets up queue {@code index} in zeroed memory of the transport's choice.
   *
   * @param wantedSize entries; the device may have another size, see {@link DriverQueue#size}
   * @throws NegotiationException when the queue is absent, in use already, refused, or there is no memory for it
   */
  DriverQueue setUpQueue(int index, int wantedSize);

  /** The queue at {@code index}, or null while it is not set up. */
  DriverQueue queue(int index);

  /** {@code callback} runs on this core whenever an interrupt says that buffers of queue {@code index} may be used. */
  void onUsedBuffers(int index, Runnable callback);

  /**
   * Memory for buffers that the device can reach, too, as Linux {@code dma_alloc_coherent} gives it.
   *
   * @return its physical address, at the beginning of a page
   * @throws NegotiationException when there is none
   */
  long allocate(long bytes);

  /** Makes the device live, and kicks may follow. */
  void driverOk();

  /** True once the device has said that it needs a reset; false again after one. */
  boolean needsReset();

  /** The device forgets everything; its queues are of no use until they are set up again. */
  void reset();

  /**
   * A field of the device-specific configuration.
   *
   * @param width 1, 2 or 4 bytes
   */
  long readConfig(int offset, int width);

  /** A fault of this side, told to the core's listener. */
  default void tell(RingFault fault) {
    if (core().listener() != null) {
      core().listener().fault(fault);
    }
  }
}
