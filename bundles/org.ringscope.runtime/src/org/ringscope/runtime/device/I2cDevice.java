// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.protocol.virtio.I2c;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/**
 * The device side of an I2C adapter (virtio 1.3 §5.16), with chips on its bus that are memories of 256 bytes: the first
 * byte of a write says where, as in an EEPROM 24C02; a read goes on from there.
 */
public final class I2cDevice extends QueueDevice {
  public static final long FEATURES = I2c.ZERO_LENGTH_REQUEST;
  private static final int CHIP_BYTES = 256;
  private static final int ADDRESSES = 128;

  private final byte[][] chips = new byte[ADDRESSES][];
  private final int[] positions = new int[ADDRESSES];
  private boolean failsNext;

  public I2cDevice(VirtioDevice device) {
    super(device);
    serve(0, this::handle);
  }

  /** An adapter has no configuration. */
  public static ConfigSpace config() {
    return new ConfigSpace(0);
  }

  /** Puts a chip on the bus. @param address 7 bits @return its memory */
  public byte[] addChip(int address) {
    chips[address] = new byte[CHIP_BYTES];
    return chips[address];
  }

  private boolean handle(Request request) {
    if (request.readable() < I2c.HEADER_BYTES || request.room() == 0) {
      queue(0).refuse(request, "a request has a header of 8 bytes and room for a status: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    int address = request.u16();
    request.skip(2);
    int flags = (int) request.u32();
    boolean isRead = (flags & I2c.M_RD) != 0;
    boolean isDone = !failsNext && hasOneDirection(request, isRead) && transfer(address, isRead, request);
    failsNext = !isDone && (flags & I2c.FAIL_NEXT) != 0; // virtio 1.3 §5.16.6.2
    request.putLast(isDone ? I2c.OK : I2c.ERR);
    return true;
  }

  /** Data of a write is readable, that of a read writable (virtio 1.3 §5.16.6.1). */
  private boolean hasOneDirection(Request request, boolean isRead) {
    boolean isRight = isRead ? request.readable() == 0 : request.room() == 1;
    if (!isRight) {
      queue(0).refuse(request, "data that does not fit M_RD=" + (isRead ? 1 : 0) + ": readable=" + request.readable()
          + " writable=" + request.room());
    }
    return isRight;
  }

  /** @param address the 7 bits stand one to the left; others are addresses of 10 bits, where no chip is */
  private boolean transfer(int address, boolean isRead, Request request) {
    int chip = address >> 1;
    if (chip >= ADDRESSES || chips[chip] == null) {
      return false;
    }
    byte[] bytes = chips[chip];
    if (!isRead && request.readable() > 0) {
      positions[chip] = request.u8();
    }
    while (isRead ? request.room() > 1 : request.readable() > 0) {
      int at = positions[chip]++ % CHIP_BYTES;
      if (isRead) {
        request.put8(bytes[at]);
      } else {
        bytes[at] = (byte) request.u8();
      }
      positions[chip] %= CHIP_BYTES;
    }
    return true;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    failsNext = false;
  }
}
