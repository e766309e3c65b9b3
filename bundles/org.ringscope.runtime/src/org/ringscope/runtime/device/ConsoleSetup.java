// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.runtime.memory.MemoryRegion;

/**
 * Where a {@link ConsoleDriver} puts its rings and bounce buffers, and how it uses them. Addresses are those of the
 * driver's core.
 *
 * @param queueSize entries of each queue, a power of two
 * @param ringAddress the rings lie from here on, each beginning on a page
 * @param receiveAddress buffers for what comes from the device: {@code queueSize} of {@code receiveBytes} bytes
 * @param receiveBytes bytes of one receive buffer
 * @param transmitAddress bounce buffers for what goes to the device: {@code maxInFlight} of {@code transmitBytes} bytes
 * @param transmitBytes bytes of one transmit buffer; 1 puts each byte into a buffer of its own
 * @param maxInFlight how many transmit buffers may be with the device at a time
 * @param polls look for returned buffers while waiting, and tell the device that interrupts are not wanted
 * @param shared the only memory that the device can see; null: it sees all of the driver's memory
 */
public record ConsoleSetup(int queueSize, long ringAddress, long receiveAddress, int receiveBytes, long transmitAddress,
    int transmitBytes, int maxInFlight, boolean polls, MemoryRegion shared) {
  public ConsoleSetup {
    if (receiveBytes < 1 || transmitBytes < 1 || maxInFlight < 1) {
      throw new IllegalArgumentException("receiveBytes=" + receiveBytes + " transmitBytes=" + transmitBytes
          + " maxInFlight=" + maxInFlight);
    }
  }
}
