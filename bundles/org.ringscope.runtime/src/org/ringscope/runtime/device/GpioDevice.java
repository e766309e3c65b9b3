// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.Gpio;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of digital lines (virtio 1.3 §5.18): the driver sets outputs, the device's core sets inputs. */
public final class GpioDevice extends QueueDevice {
  public static final long FEATURES = Gpio.IRQ;

  /** Hears what the driver puts on a line. */
  @FunctionalInterface
  public interface Outputs {
    void changed(int line, int value);
  }

  private static final class Line {
    int direction;
    int value;
    int trigger;
    /** An edge came while the driver had no buffer for it; it is not lost (virtio 1.3 §5.18.6.8). */
    boolean isLatched;
    Request armed;

    boolean isRaised() {
      return trigger == Gpio.IRQ_HIGH && value == 1 || trigger == Gpio.IRQ_LOW && value == 0;
    }
  }

  private final Line[] lines;
  private final byte[] names;
  private final Outputs outputs;

  /** @param names one of each line, empty for one that has none */
  public GpioDevice(VirtioDevice device, List<String> names, Outputs outputs) {
    super(device);
    this.names = bytes(names);
    this.outputs = outputs;
    lines = new Line[names.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = new Line();
    }
    serve(Gpio.REQUEST_QUEUE, this::handle);
    serve(Gpio.EVENT_QUEUE, this::arm);
  }

  public static ConfigSpace config(List<String> names) {
    return new ConfigSpace(Gpio.CONFIG_BYTES)
        .put(Gpio.CONFIG_LINES, 2, names.size())
        .put(Gpio.CONFIG_NAMES_SIZE, 4, bytes(names).length);
  }

  /** Each name has a NUL at its end, also an empty one (virtio 1.3 §5.18.6.2); none at all where no line has a name. */
  private static byte[] bytes(List<String> names) {
    boolean hasNames = names.stream().anyMatch(name -> !name.isEmpty());
    return hasNames ? (String.join("\0", names) + "\0").getBytes(StandardCharsets.US_ASCII) : new byte[0];
  }

  /** Sets what comes to a line from outside; ignored while the driver drives it. */
  public void input(int index, int value) {
    Line line = lines[index];
    if (line.direction == Gpio.DIRECTION_OUT || line.value == value) {
      return;
    }
    line.value = value;
    int edge = value == 1 ? Gpio.IRQ_RISING : Gpio.IRQ_FALLING;
    if ((line.trigger & edge) != 0 && line.trigger <= Gpio.IRQ_BOTH) {
      line.isLatched = true;
    }
    interrupt(line);
  }

  /** What is on a line. */
  public int value(int index) {
    return lines[index].value;
  }

  private boolean handle(Request request) {
    if (request.readable() != Gpio.REQUEST_BYTES || request.room() < 2) {
      queue(Gpio.REQUEST_QUEUE).refuse(request, "a request has 8 bytes and room for an answer of 2: readable="
          + request.readable() + " writable=" + request.room());
      return true;
    }
    int type = request.u16();
    int index = request.u16();
    int value = (int) request.u32();
    if (type == Gpio.GET_LINE_NAMES) {
      names(request);
      return true;
    }
    int answer = index < lines.length ? answer(lines[index], index, type, value) : -1;
    request.put8(answer < 0 ? Gpio.ERR : Gpio.OK);
    request.put8(Math.max(0, answer));
    return true;
  }

  private void names(Request request) {
    boolean fits = names.length > 0 && request.room() > names.length;
    request.put8(fits ? Gpio.OK : Gpio.ERR);
    request.put(names, 0, fits ? names.length : 0);
  }

  /** The value of the answer; -1 for an error. */
  private int answer(Line line, int index, int type, int value) {
    return switch (type) {
      case Gpio.GET_DIRECTION -> line.direction;
      case Gpio.SET_DIRECTION -> setDirection(line, value);
      case Gpio.GET_VALUE -> line.direction == Gpio.DIRECTION_NONE ? -1 : line.value;
      case Gpio.SET_VALUE -> setValue(line, index, value);
      case Gpio.SET_IRQ_TYPE -> setTrigger(line, value);
      default -> -1;
    };
  }

  private static int setDirection(Line line, int value) {
    boolean isKnown = value >= Gpio.DIRECTION_NONE && value <= Gpio.DIRECTION_IN;
    line.direction = isKnown ? value : line.direction;
    return isKnown ? 0 : -1;
  }

  /** A driver may set the value before the direction, so that the line begins with it (virtio 1.3 §5.18.6.5). */
  private int setValue(Line line, int index, int value) {
    if (value != 0 && value != 1 || line.direction == Gpio.DIRECTION_IN) {
      return -1;
    }
    line.value = value;
    outputs.changed(index, value);
    return 0;
  }

  /** Without a trigger the driver gets its buffer back (virtio 1.3 §5.18.6.8). */
  private int setTrigger(Line line, int value) {
    boolean isKnown = value >= Gpio.IRQ_NONE && value <= Gpio.IRQ_HIGH || value == Gpio.IRQ_LOW;
    if (!isKnown || !Features.has(device.features(), Gpio.IRQ)) {
      return -1;
    }
    line.trigger = value;
    line.isLatched = false;
    if (value == Gpio.IRQ_NONE && line.armed != null) {
      giveBack(line, Gpio.IRQ_INVALID);
    }
    return 0;
  }

  /** A buffer of the event queue waits for the interrupt of its line. */
  private boolean arm(Request request) {
    int index = request.readable() == 2 && request.room() == 1 ? request.u16() : lines.length;
    Line line = index < lines.length ? lines[index] : null;
    if (line == null || line.trigger == Gpio.IRQ_NONE || line.armed != null) {
      queue(Gpio.EVENT_QUEUE).refuse(request, "no interrupt to wait for: line=" + index
          + (line == null ? " of " + lines.length : line.armed == null ? " has no trigger" : " has a buffer already"));
      request.put8(Gpio.IRQ_INVALID);
      return true;
    }
    line.armed = request;
    interrupt(line);
    return false;
  }

  private void interrupt(Line line) {
    if (line.armed != null && (line.isLatched || line.isRaised())) {
      line.isLatched = false;
      giveBack(line, Gpio.IRQ_VALID);
    }
  }

  private void giveBack(Line line, int status) {
    Request request = line.armed;
    line.armed = null;
    request.put8(status);
    queue(Gpio.EVENT_QUEUE).answer(request);
  }

  /** A driver whose trigger is still set gives the buffer again (Linux drivers/gpio/gpio-virtio.c {@code ignore_irq}). */
  @Override
  public void queueStops(VirtioDevice stopping, int index) {
    if (index == Gpio.EVENT_QUEUE) {
      for (Line line : lines) {
        if (line.armed != null) {
          giveBack(line, Gpio.IRQ_INVALID);
        }
      }
    }
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    for (Line line : lines) {
      line.direction = Gpio.DIRECTION_NONE;
      line.trigger = Gpio.IRQ_NONE;
      line.isLatched = false;
      line.armed = null;
    }
  }
}
