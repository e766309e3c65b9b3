// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a CAN controller (virtio 1.4 §5.20): stopped at first, then frames go to the bus and come from it. */
public final class CanDevice extends QueueDevice {
  /** Classic and FD frames, and remote ones. */
  public static final long FEATURES = 1L << 0 | 1L << 1 | 1L << 2;
  private static final int CONFIG_BYTES = 2;
  private static final int TRANSMIT = 0;
  private static final int RECEIVE = 1;
  private static final int CONTROL = 2;
  private static final int TX = 0x0001;
  private static final int RX = 0x0101;
  private static final int START = 0x0201;
  private static final int STOP = 0x0202;
  private static final int OK = 0;
  private static final int NOT_OK = 1;
  private static final int HEADER_BYTES = 16;
  private static final int CLASSIC_BYTES = 8;
  private static final int FD_BYTES = 64;
  private static final int FD = 0x4000;
  private static final int EXTENDED = 0x8000;
  private static final int REMOTE = 0x2000;
  private static final long STANDARD_IDS = 0x7FF;
  private static final long EXTENDED_IDS = 0x1FFF_FFFF;
  private static final int MOST_WAITING = 64;

  /** Takes the frames of the driver. The bytes are valid during the call. */
  @FunctionalInterface
  public interface Bus {
    void sent(CanDevice from, int flags, long id, byte[] data, int length);
  }

  private final Bus bus;
  private final byte[] sending = new byte[FD_BYTES];
  private final byte[][] waiting = new byte[MOST_WAITING][FD_BYTES];
  private final int[] lengths = new int[MOST_WAITING];
  private final int[] flagsOf = new int[MOST_WAITING];
  private final long[] ids = new long[MOST_WAITING];
  private int first;
  private int count;
  private boolean isStarted;
  private long dropped;

  public CanDevice(VirtioDevice device, Bus bus) {
    super(device);
    this.bus = bus;
    serve(TRANSMIT, this::transmit);
    serve(RECEIVE, new ServedQueue.Handler() {
      @Override
      public boolean handle(Request request) {
        return receive(request);
      }

      @Override
      public boolean isReady() {
        return count > 0;
      }
    });
    serve(CONTROL, this::control);
  }

  public static ConfigSpace config() {
    return new ConfigSpace(CONFIG_BYTES);
  }

  public boolean isStarted() {
    return isStarted;
  }

  /** Frames from the bus that were lost. */
  public long dropped() {
    return dropped;
  }

  /** A bus that ends at the controller: what it sends comes back. */
  public static void echo(CanDevice from, int flags, long id, byte[] data, int length) {
    from.deliver(flags, id, data, length);
  }

  /** A frame comes from the bus. @return false if it is lost: the controller is stopped, or has too many */
  public boolean deliver(int flags, long id, byte[] data, int length) {
    if (!isStarted || count == MOST_WAITING) {
      dropped++;
      return false;
    }
    int slot = (first + count++) % MOST_WAITING;
    System.arraycopy(data, 0, waiting[slot], 0, length);
    lengths[slot] = length;
    flagsOf[slot] = flags;
    ids[slot] = id;
    queue(RECEIVE).serve();
    return true;
  }

  private boolean control(Request request) {
    if (request.readable() != 2 || request.room() != 1) {
      queue(CONTROL).refuse(request, "a control message has 2 bytes and room for a result: readable="
          + request.readable() + " writable=" + request.room());
      return true;
    }
    int type = request.u16();
    boolean isKnown = type == START || type == STOP;
    isStarted = isKnown ? type == START : isStarted;
    request.put8(isKnown ? OK : NOT_OK);
    return true;
  }

  /** What cannot be sent is answered, not dropped (virtio 1.4 §5.20.5.1). */
  private boolean transmit(Request request) {
    if (request.readable() < HEADER_BYTES || request.room() != 1) {
      queue(TRANSMIT).refuse(request, "a frame has a header of 16 bytes and room for a result: readable="
          + request.readable() + " writable=" + request.room());
      request.putLast(NOT_OK);
      return true;
    }
    int type = request.u16();
    int length = request.u16();
    request.skip(4);
    int flags = (int) request.u32();
    long id = request.u32();
    boolean isRight = type == TX && isStarted && length == request.readable() && isFrame(flags, id, length);
    if (isRight) {
      request.get(sending, 0, length);
      bus.sent(this, flags, id, sending, length);
    }
    request.put8(isRight ? OK : NOT_OK);
    return true;
  }

  private static boolean isFrame(int flags, long id, int length) {
    boolean isFd = (flags & FD) != 0;
    boolean isRemote = (flags & REMOTE) != 0;
    return (flags & ~(FD | EXTENDED | REMOTE)) == 0 && length <= (isFd ? FD_BYTES : CLASSIC_BYTES)
        && !(isFd && isRemote) && id <= ((flags & EXTENDED) != 0 ? EXTENDED_IDS : STANDARD_IDS);
  }

  private boolean receive(Request request) {
    int length = lengths[first];
    if (request.readable() > 0 || request.room() < HEADER_BYTES + length) {
      dropped++;
      queue(RECEIVE).refuse(request, "no buffer for a frame of " + length + " bytes: readable=" + request.readable()
          + " writable=" + request.room());
    } else {
      request.put16(RX);
      request.put16(length);
      request.putZeros(4);
      request.put32(flagsOf[first]);
      request.put32(ids[first]);
      request.put(waiting[first], 0, length);
    }
    first = (first + 1) % MOST_WAITING;
    count--;
    return true;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    isStarted = false;
    first = 0;
    count = 0;
  }
}
