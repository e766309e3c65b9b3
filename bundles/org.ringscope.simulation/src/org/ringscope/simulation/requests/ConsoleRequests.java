// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/**
 * A console with several ports (virtio 1.3 §5.3.6.2.2): all are opened; then bytes go out on the last one, to which a bus
 * such as LIN is joined, and come back.
 */
final class ConsoleRequests extends Requests {
  private static final int FILL_BYTES = 256;
  private static final int EXPECTED_BYTES = 16 * 1024;
  private static final int MOST_MESSAGES = 256;

  /** What the driver says of a port. */
  private record Message(long port, int event) {}

  private final DrivenQueue control;
  private final ArrayDeque<Message> unsaid = new ArrayDeque<>();
  private final List<DrivenQueue> transmit = new ArrayList<>();
  private final byte[] expected = new byte[EXPECTED_BYTES];
  private final int ports;
  private int added;
  private int opened;
  private long sent;
  private long back;

  ConsoleRequests(RequestSetup setup) {
    super(setup, DeviceKind.CONSOLE);
    ports = Math.max(1, queueCount() / 2 - 1);
    for (int port = 0; port < ports; port++) {
      int from = port;
      fills(Console.receiveQueue(port), FILL_BYTES, answer -> received(from, answer));
      transmit.add(asks(Console.receiveQueue(port) + 1, answer -> right(0)));
      if (port == 0) {
        fills(Console.CONTROL_RECEIVE_QUEUE, FILL_BYTES, this::told);
      }
    }
    control = listens(Console.CONTROL_TRANSMIT_QUEUE, answer -> say());
  }

  @Override
  public long features() {
    return Console.SIZE | Console.MULTIPORT;
  }

  @Override
  public int mostPayload() {
    return FILL_BYTES;
  }

  @Override
  public int preparations() {
    return 1;
  }

  @Override
  public void prepare(int step) {
    say(0, Console.DEVICE_READY);
  }

  private void say(long port, int event) {
    if (unsaid.size() == MOST_MESSAGES) {
      damaged(); // more than a device with so many ports has to say
      return;
    }
    unsaid.add(new Message(port, event));
    say();
  }

  /** A message waits until the ring has room for it. */
  private void say() {
    while (!unsaid.isEmpty() && control.begin()) {
      Message message = unsaid.remove();
      send(control.put32(message.port).put16(message.event).put16(1), message.event);
    }
  }

  /** Each port is answered for itself. */
  private void told(Answer answer) {
    int event = answer.u16(4);
    if (event == Console.PORT_ADD) {
      added++;
      say(answer.u32(0), Console.PORT_READY);
    } else if (event == Console.PORT_OPEN && answer.u16(6) == 1) {
      opened++;
      say(answer.u32(0), Console.PORT_OPEN);
    }
  }

  @Override
  public boolean mayAsk(long number) {
    return transmit.get(ports - 1).isFree() && sent - back <= EXPECTED_BYTES - mostPayload();
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    if (length == 0) {
      return;
    }
    DrivenQueue queue = transmit.get(ports - 1);
    queue.begin();
    for (int i = 0; i < length; i++) {
      expected[(int) ((sent + i) % EXPECTED_BYTES)] = payload.get(i);
    }
    sent += ports > 1 ? length : 0;
    put(queue, payload, length);
    send(queue, number);
  }

  private void received(int port, Answer answer) {
    if (port != ports - 1 || back + answer.written() > sent) {
      damaged();
      return;
    }
    for (int i = 0; i < answer.written(); i++) {
      if (expected[(int) ((back + i) % EXPECTED_BYTES)] != (byte) answer.u8(i)) {
        damaged();
        break;
      }
    }
    back += answer.written();
    carried(answer.written());
  }

  @Override
  public boolean isDone() {
    return super.isDone() && unsaid.isEmpty() && added == ports && opened == ports && back == sent;
  }
}
