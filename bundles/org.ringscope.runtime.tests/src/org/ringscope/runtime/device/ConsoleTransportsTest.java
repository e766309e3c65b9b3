// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.device.ConsoleSetup.Buffers;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.PackedDriverQueue;
import org.ringscope.runtime.virtio.DeviceTransport;
import org.ringscope.runtime.virtio.DriverTransport;
import org.ringscope.runtime.virtio.NegotiationException;
import org.ringscope.runtime.virtio.TransportBench;
import org.ringscope.runtime.virtio.TransportBench.Kind;
import org.ringscope.runtime.virtio.VirtioDriver;

/** One console driver over every transport, against a device that sends every byte back. */
@Timeout(60)
class ConsoleTransportsTest {
  private static final long EVERYTHING = -1L;
  /** Fewer than the ring may have: a device whose table has its own size gets no more buffers than these. */
  private static ConsoleSetup setup(boolean polls) {
    return new ConsoleSetup(8, new Buffers(TransportBench.BUFFERS, 32), new Buffers(TransportBench.BUFFERS + 0x1000, 7),
        4, polls, null);
  }

  /** Makes a console of whatever device is found. */
  private static final class Consoles implements VirtioDriver {
    private final boolean polls;
    private DriverTransport transport;
    private ConsoleDriver console;

    Consoles(boolean polls) {
      this.polls = polls;
    }

    @Override
    public boolean matches(long deviceType) {
      return true;
    }

    @Override
    public void probe(DriverTransport found) {
      transport = found;
      console = new ConsoleDriver(found, setup(polls));
      console.start(EVERYTHING & ~Features.EVENT_IDX);
    }

    @Override
    public void remove(DriverTransport gone) {
      gone.reset();
    }
  }

  /** Sends back what it gets. */
  private static final class Echo {
    private final DescriptorChain chain = new DescriptorChain();
    private final ByteQueue pending = new ByteQueue(0x10000);
    private DeviceQueue toDriver;
    private DeviceQueue fromDriver;

    void serve(DeviceTransport transport) {
      assertThat(transport.awaitDriverOk(Long.MAX_VALUE)).isTrue();
      toDriver = transport.joinQueue(Console.RECEIVE_QUEUE);
      fromDriver = transport.joinQueue(Console.TRANSMIT_QUEUE);
      transport.onNotify(Console.RECEIVE_QUEUE, this::sendBack);
      transport.onNotify(Console.TRANSMIT_QUEUE, this::take);
      take();
    }

    private void take() {
      while (fromDriver.pop(chain)) {
        pending.put(chain.region(0).buffer(), chain.offset(0), (int) chain.length(0));
        fromDriver.addUsed(chain.head(), 0);
      }
      fromDriver.notifyDriver();
      sendBack();
    }

    private void sendBack() {
      while (pending.size() > 0 && toDriver.pop(chain)) {
        toDriver.addUsed(chain.head(), pending.get(chain.region(0).buffer(), chain.offset(0), (int) chain.length(0)));
      }
      toDriver.notifyDriver();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void bytesGoThereAndBack(Kind kind) throws Exception {
    Consoles driver = new Consoles(kind.mustPoll());
    try (TransportBench bench = new TransportBench(kind, DeviceKind.CONSOLE.id(), 0)) {
      bench.start(driver, new Echo()::serve);
      DriverTransport transport = driver.transport;
      assertThat(transport.deviceType()).isEqualTo(DeviceKind.CONSOLE.id());
      assertThat(transport.queueCount()).isEqualTo(2);
      assertThat(transport.readConfig(4, 2)).as("configuration").isEqualTo(0x1234);
      assertThat(transport.queue(Console.TRANSMIT_QUEUE) instanceof PackedDriverQueue).isEqualTo(kind.isPacked());
      byte[] text = "0123456789 to the device and back again, more than the rings hold".repeat(20).getBytes();
      byte[] back = new byte[text.length];
      int read = 0;
      for (int sent = 0; sent < text.length; sent += 65) {
        assertThat(driver.console.write(text, sent, 65, bench.deadline())).isEqualTo(65);
        while (read < sent + 65) {
          assertThat(driver.console.awaitInput(bench.deadline())).as("input after %d bytes", read).isTrue();
          read += driver.console.read(back, read, back.length - read);
        }
      }
      assertThat(Arrays.equals(back, text)).isTrue();
      assertThat(driver.console.fault()).isNull();
      assertThat(transport.needsReset()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anotherDeviceIsNotTakenForAConsole(Kind kind) throws Exception {
    TransportBench bench = new TransportBench(kind, DeviceKind.RPMSG.id(), 0);
    assertThatThrownBy(() -> bench.start(new Consoles(kind.mustPoll()), transport -> {}))
        .satisfiesAnyOf(e -> assertThat(e).isInstanceOf(NegotiationException.class),
            e -> assertThat(e).as("a firmware that asks for it").hasMessageContaining("not a console"))
        .hasMessageContaining("not a console: DeviceID=7");
    bench.end();
  }
}
