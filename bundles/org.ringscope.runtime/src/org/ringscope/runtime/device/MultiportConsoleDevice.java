// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/**
 * The device side of a console with several ports (virtio 1.3 §5.3.6.2): the first one prints lines, each other one sends
 * back what comes, as a bus does to which nobody else is joined. Bytes of a port that the driver has not opened are lost.
 */
public final class MultiportConsoleDevice extends QueueDevice {
  public static final long FEATURES = Console.SIZE | Console.MULTIPORT;
  private static final int PENDING_BYTES = 16 * 1024;
  private static final int MOST_MESSAGES = 256;
  private static final int MESSAGE_BYTES = 8;

  private record Message(int port, int event, int value, byte[] name) {}

  private static final class Port {
    final ByteQueue pending = new ByteQueue(PENDING_BYTES);
    boolean isOpen;
  }

  private final List<String> names;
  private final Port[] ports;
  private final LineBuffer lines;
  private final ArrayDeque<Message> messages = new ArrayDeque<>();
  private final byte[] copy = new byte[512];

  /** @param names of the ports, one each; the device has a pair of queues for each of them */
  public MultiportConsoleDevice(VirtioDevice device, List<String> names) {
    super(device);
    this.names = List.copyOf(names);
    lines = new LineBuffer(device.core()::print);
    ports = new Port[names.size()];
    for (int port = 0; port < ports.length; port++) {
      ports[port] = new Port();
      servePort(port);
    }
    fill(Console.CONTROL_RECEIVE_QUEUE, () -> !messages.isEmpty(), this::tell);
    serve(Console.CONTROL_TRANSMIT_QUEUE, this::hear);
  }

  private void servePort(int port) {
    fill(Console.receiveQueue(port), () -> ports[port].isOpen && ports[port].pending.size() > 0,
        request -> send(port, request));
    serve(Console.receiveQueue(port) + 1, request -> receive(port, request));
  }

  public static ConfigSpace config(int columns, int rows, int ports) {
    return ConsoleDevice.config(columns, rows).put(Console.CONFIG_MAX_PORTS, 4, ports);
  }

  /** Whether the driver has opened a port. */
  public boolean isOpen(int port) {
    return ports[port].isOpen;
  }

  /** A device-readable buffer has no place in a receive queue (virtio 1.3 §5.3.6.1). */
  private boolean send(int port, Request request) {
    if (request.readable() > 0 || request.room() == 0) {
      queue(Console.receiveQueue(port)).refuse(request, "no buffer to fill: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    int length = ports[port].pending.get(copy, 0, (int) Math.min(copy.length, request.room()));
    request.put(copy, 0, length);
    return true;
  }

  private boolean receive(int port, Request request) {
    if (request.room() > 0) {
      queue(Console.receiveQueue(port) + 1).refuse(request, "room in a transmit queue: writable=" + request.room());
    }
    while (request.readable() > 0) {
      int length = request.get(copy, 0, copy.length);
      if (port > 0) {
        ports[port].pending.put(copy, 0, length);
      }
      for (int i = 0; port == 0 && i < length; i++) {
        lines.put(copy[i]);
      }
    }
    queue(Console.receiveQueue(port)).serve();
    return true;
  }

  private boolean tell(Request request) {
    Message message = messages.element();
    int length = MESSAGE_BYTES + message.name.length;
    if (request.readable() > 0 || request.room() < length) {
      queue(Console.CONTROL_RECEIVE_QUEUE).refuse(request, "no buffer for a control message of " + length
          + " bytes: readable=" + request.readable() + " writable=" + request.room());
      return true;
    }
    messages.remove();
    request.put32(message.port);
    request.put16(message.event);
    request.put16(message.value);
    request.put(message.name, 0, message.name.length);
    return true;
  }

  /** What the driver says: that it is there, that a port of it is, that one is open (virtio 1.3 §5.3.6.2.2). */
  private boolean hear(Request request) {
    long port = request.u32();
    int event = request.u16();
    int value = request.u16();
    boolean isOfPort = event == Console.PORT_READY || event == Console.PORT_OPEN;
    if (request.isCut() || request.room() > 0 || isOfPort && port >= ports.length
        || !isOfPort && event != Console.DEVICE_READY) {
      queue(Console.CONTROL_TRANSMIT_QUEUE).refuse(request, "no control message of a driver: port=" + port + " event="
          + event + " writable=" + request.room());
      return true;
    }
    if (event == Console.DEVICE_READY) {
      for (int i = 0; value == 1 && i < ports.length; i++) {
        say(i, Console.PORT_ADD, 1, "");
      }
    } else if (event == Console.PORT_READY) {
      introduce((int) port, value == 1);
    } else {
      ports[(int) port].isOpen = value == 1;
      queue(Console.receiveQueue((int) port)).serve();
    }
    queue(Console.CONTROL_RECEIVE_QUEUE).serve();
    return true;
  }

  private void introduce(int port, boolean isReady) {
    if (isReady) {
      say(port, Console.PORT_NAME, 1, names.get(port));
      if (port == 0) {
        say(port, Console.CONSOLE_PORT, 1, "");
      }
      say(port, Console.PORT_OPEN, 1, "");
    }
  }

  private void say(int port, int event, int value, String name) {
    if (messages.size() < MOST_MESSAGES) {
      messages.add(new Message(port, event, value, name.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    messages.clear();
    lines.clear();
    for (Port port : ports) {
      port.isOpen = false;
      port.pending.clear();
    }
  }
}
