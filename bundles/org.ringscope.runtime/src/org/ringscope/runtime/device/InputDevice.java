// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ringscope.protocol.virtio.Input;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a keyboard with a mouse (virtio 1.3 §5.8); what it is called and can do the driver asks for. */
public final class InputDevice extends QueueDevice {
  /** Input has no feature bits of its own. */
  public static final long FEATURES = 0;
  private static final int MOST_PENDING = 256;
  private static final int BUS_VIRTUAL = 6;
  private static final int LAST_KEY = 127;
  private static final int LEDS = 3;

  /** Hears what the driver says on the status queue: a light. */
  @FunctionalInterface
  public interface Status {
    void said(int type, int code, int value);
  }

  private final byte[] name;
  private final Status status;
  private final long[] pending = new long[MOST_PENDING];
  private int first;
  private int count;
  private long dropped;

  public InputDevice(VirtioDevice device, String name, Status status) {
    super(device);
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    this.name = Arrays.copyOf(bytes, Math.min(bytes.length, Input.DATA_BYTES));
    this.status = status;
    fill(Input.EVENT_QUEUE, () -> count > 0, this::event);
    serve(Input.STATUS_QUEUE, this::status);
  }

  public static ConfigSpace config() {
    return new ConfigSpace(Input.CONFIG_BYTES);
  }

  /**
   * Something happens at the device; the events of one moment end with {@code EV_SYN}. With the driver asleep too many
   * wait, and one is lost.
   *
   * @return false for one that is lost
   */
  public boolean event(int type, int code, int value) {
    if (count == MOST_PENDING) {
      dropped++;
      return false;
    }
    pending[(first + count++) % MOST_PENDING] = (long) type << 48 | (code & 0xFFFFL) << 32 | value & 0xFFFF_FFFFL;
    queue(Input.EVENT_QUEUE).serve();
    return true;
  }

  /** Events that were lost. */
  public long dropped() {
    return dropped;
  }

  private boolean event(Request request) {
    if (request.readable() > 0 || request.room() < Input.EVENT_BYTES) {
      queue(Input.EVENT_QUEUE).refuse(request, "no buffer for an event of 8 bytes: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    long event = pending[first];
    first = (first + 1) % MOST_PENDING;
    count--;
    request.put16((int) (event >>> 48));
    request.put16((int) (event >>> 32));
    request.put32(event);
    return true;
  }

  private boolean status(Request request) {
    if (request.readable() != Input.EVENT_BYTES || request.room() > 0) {
      queue(Input.STATUS_QUEUE).refuse(request, "no event of 8 bytes: readable=" + request.readable() + " writable="
          + request.room());
    } else {
      status.said(request.u16(), request.u16(), (int) request.u32());
    }
    return true;
  }

  /** The driver chooses what the rest of the configuration shows (virtio 1.3 §5.8.5.1). */
  @Override
  public void configWritten(VirtioDevice live, int offset, int width, long value) {
    if (width == 1 && (offset == Input.CONFIG_SELECT || offset == Input.CONFIG_SUBSEL)) {
      ConfigSpace config = device.config().put(offset, 1, value);
      show(config, shown((int) config.get(Input.CONFIG_SELECT, 1), (int) config.get(Input.CONFIG_SUBSEL, 1)));
    }
  }

  private static void show(ConfigSpace config, byte[] data) {
    config.put(Input.CONFIG_SIZE, 1, data.length);
    for (int i = 0; i < Input.DATA_BYTES; i++) {
      config.put(Input.CONFIG_DATA + i, 1, i < data.length ? data[i] : 0);
    }
  }

  private byte[] shown(int select, int subsel) {
    return switch (select) {
      case Input.ID_NAME -> name;
      case Input.ID_SERIAL -> new byte[] {'0'};
      case Input.ID_DEVIDS -> new byte[] {BUS_VIRTUAL, 0, 0, 0, 0, 0, 1, 0};
      case Input.EV_BITS -> switch (subsel) {
        case Input.EV_KEY -> bits(1, LAST_KEY, Input.BTN_LEFT, Input.BTN_LEFT + 2);
        case Input.EV_REL -> bits(Input.REL_X, Input.REL_Y);
        case Input.EV_LED -> bits(0, LEDS - 1);
        default -> new byte[0];
      };
      default -> new byte[0];
    };
  }

  /** A bit map with these ranges of numbers, both ends included. */
  private static byte[] bits(int... ranges) {
    byte[] map = new byte[ranges[ranges.length - 1] / 8 + 1];
    for (int i = 0; i < ranges.length; i += 2) {
      for (int bit = ranges[i]; bit <= ranges[i + 1]; bit++) {
        map[bit / 8] |= (byte) (1 << bit % 8);
      }
    }
    return map;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    first = 0;
    count = 0;
  }
}
