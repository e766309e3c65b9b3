// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.protocol.can.CanFrame;
import org.ringscope.protocol.virtio.Can;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a CAN controller (virtio 1.4 §5.20): stopped at first, then frames go to the bus and come from it. */
public final class CanDevice extends QueueDevice {
  /** Classic and FD frames, and remote ones. */
  public static final long FEATURES = 1L << 0 | 1L << 1 | 1L << 2;
  private static final int CONFIG_BYTES = 2;

  /** Takes the frames of the driver. The bytes are valid during the call. */
  @FunctionalInterface
  public interface Bus {
    void sent(CanDevice from, int flags, long id, byte[] data, int length);
  }

  private final Bus bus;
  private final byte[] sending = new byte[Can.FD_BYTES];
  private final FrameQueue waiting = new FrameQueue(Can.FD_BYTES);
  private final int[] flagsOf = new int[FrameQueue.MOST];
  private final long[] ids = new long[FrameQueue.MOST];
  private boolean isStarted;

  public CanDevice(VirtioDevice device, Bus bus) {
    super(device);
    this.bus = bus;
    serve(Can.TRANSMIT_QUEUE, this::transmit);
    fill(Can.RECEIVE_QUEUE, () -> !waiting.isEmpty(), this::receive);
    serve(Can.CONTROL_QUEUE, this::control);
  }

  public static ConfigSpace config() {
    return new ConfigSpace(CONFIG_BYTES);
  }

  public boolean isStarted() {
    return isStarted;
  }

  /** Frames from the bus that were lost. */
  public long dropped() {
    return waiting.dropped();
  }

  /** A bus that ends at the controller: what it sends comes back. */
  public static void echo(CanDevice from, int flags, long id, byte[] data, int length) {
    from.deliver(flags, id, data, length);
  }

  /** A frame comes from the bus. @return false if it is lost: the controller is stopped, or has too many */
  public boolean deliver(int flags, long id, byte[] data, int length) {
    if (!isStarted || waiting.isFull()) {
      waiting.drop();
      return false;
    }
    int place = waiting.add(data, length);
    flagsOf[place] = flags;
    ids[place] = id;
    queue(Can.RECEIVE_QUEUE).serve();
    return true;
  }

  private boolean control(Request request) {
    if (request.readable() != 2 || request.room() != 1) {
      queue(Can.CONTROL_QUEUE).refuse(request, "a control message has 2 bytes and room for a result: readable="
          + request.readable() + " writable=" + request.room());
      return true;
    }
    int type = request.u16();
    boolean isKnown = type == Can.START || type == Can.STOP;
    isStarted = isKnown ? type == Can.START : isStarted;
    request.put8(isKnown ? Can.OK : Can.NOT_OK);
    return true;
  }

  /** What cannot be sent is answered, not dropped (virtio 1.4 §5.20.5.1). */
  private boolean transmit(Request request) {
    if (request.readable() < Can.HEADER_BYTES || request.room() != 1) {
      queue(Can.TRANSMIT_QUEUE).refuse(request, "a frame has a header of 16 bytes and room for a result: readable="
          + request.readable() + " writable=" + request.room());
      request.putLast(Can.NOT_OK);
      return true;
    }
    int type = request.u16();
    int length = request.u16();
    request.skip(4);
    int flags = (int) request.u32();
    long id = request.u32();
    boolean isRight = type == Can.TX && isStarted && length == request.readable() && isFrame(flags, id, length);
    if (isRight) {
      request.get(sending, 0, length);
      bus.sent(this, flags, id, sending, length);
    }
    request.put8(isRight ? Can.OK : Can.NOT_OK);
    return true;
  }

  private static boolean isFrame(int flags, long id, int length) {
    boolean isFd = (flags & Can.FD) != 0;
    boolean isRemote = (flags & Can.REMOTE) != 0;
    return (flags & ~(Can.FD | Can.EXTENDED | Can.REMOTE)) == 0 && length <= (isFd ? Can.FD_BYTES : Can.CLASSIC_BYTES)
        && !(isFd && isRemote) && id <= ((flags & Can.EXTENDED) != 0 ? CanFrame.EXTENDED_MASK : CanFrame.STANDARD_MASK);
  }

  private boolean receive(Request request) {
    if (waiting.fits(request, Can.HEADER_BYTES, queue(Can.RECEIVE_QUEUE))) {
      request.put16(Can.RX);
      request.put16(waiting.length());
      request.putZeros(4);
      request.put32(flagsOf[waiting.first()]);
      request.put32(ids[waiting.first()]);
      waiting.put(request);
    }
    waiting.removeFirst();
    return true;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    isStarted = false;
    waiting.clear();
  }
}
