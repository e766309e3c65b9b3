// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.rpmsg.Errno;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgCall;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.userspace.ControlDevice;
import org.ringscope.runtime.userspace.EndpointDevice;

/** What a program sees of RPMsg: the errors and waits of Linux {@code drivers/rpmsg/rpmsg_char.c}. */
class EndpointDeviceTest {
  private static final int SOURCE = 2;
  private static final int DESTINATION = 1;
  private static final long LIMIT_NANOS = 15_000_000_000L;

  /** The layers that a message goes through, as they are told. */
  private static final class Layers implements CoreListener, TrafficListener {
    private final List<String> calls = new ArrayList<>();

    @Override
    public void userCallBegin(int bus, int address, int call, int length) {
      calls.add(RpmsgCall.text(call) + " begins");
    }

    @Override
    public void userCallEnd(int bus, int address, int call, int length, int error) {
      calls.add(RpmsgCall.text(call) + " ends " + (error == 0 ? length : Errno.text(error)));
    }

    @Override
    public void callbackBegin(int bus, int address) {
      calls.add("callback 0x" + Integer.toHexString(address));
    }

    @Override
    public void messageQueued(int bus, int address, int length, int waiting) {
      calls.add("queued " + length + ", waiting " + waiting);
    }

    @Override
    public void readerWoken(int bus, int address) {
      calls.add("reader woken");
    }
  }

  private final Layers layers = new Layers();
  private AmpBench bench;
  private ControlDevice control;
  private EndpointDevice device;
  private RpmsgEndpoint peer;
  private final List<String> heard = new ArrayList<>();
  private final ByteBuffer room = ByteBuffer.allocate(512);

  @BeforeEach
  void boot() throws Exception {
    bench = new AmpBench(16, null, layers, new EventLog(), AmpBench.remoteMap()).up();
    peer = bench.remote.createEndpoint("rpmsg-openamp-demo-channel", DESTINATION, SOURCE,
        (endpoint, buffer, offset, length, source) -> heard.add(AmpBench.text(buffer, offset, length)));
    bench.steps.run();
    control = new ControlDevice(bench.hostCore, bench.host);
    device = control.createEndpoint("rpmsg-openamp-demo-channel", SOURCE, DESTINATION);
    layers.calls.clear();
  }

  private void answer(String text) {
    assertThat(peer.sendTo(SOURCE, AmpBench.text(text), 0, text.length()).isSent()).isTrue();
  }

  private int write(String text) {
    return device.write(AmpBench.text(text), 0, text.length());
  }

  private String read(int bytes) {
    int length = device.read(room, 0, bytes);
    return length < 0 ? Errno.text(-length) : AmpBench.text(room, 0, length);
  }

  @Test
  void bothDirectionsGoThroughAllLayers() {
    assertThat(device.path()).isEqualTo("/dev/rpmsg0");
    assertThat(device.open(false)).isZero();
    assertThat(write("hello")).isEqualTo(5);
    bench.steps.run();
    assertThat(heard).containsExactly("hello");
    answer("world!");
    assertThat(read(512)).isEqualTo("world!");
    assertThat(layers.calls).containsExactly("open begins", "open ends 0", "write begins", "write ends 5",
        "read begins",
        "callback 0x2", "queued 6, waiting 1", "reader woken", "read ends 6");
  }

  @Test
  void aSlowReaderLosesNothing() {
    device.open(false);
    for (int i = 0; i < 5000; i++) {
      answer("message " + i);
      bench.steps.run();
    }
    assertThat(device.waiting()).isEqualTo(5000);
    for (int i = 0; i < 5000; i++) {
      assertThat(read(512)).isEqualTo("message " + i);
    }
    assertThat(device.thrownAway()).isZero();
  }

  @Test
  void aReadTakesOneMessageAndLosesWhatHasNoRoom() {
    device.open(false);
    answer("abcdef");
    answer("ghi");
    bench.steps.run();
    assertThat(read(4)).isEqualTo("abcd");
    assertThat(read(4)).isEqualTo("ghi");
  }

  @Test
  void aNonBlockingFileFailsAtOnce() {
    device.open(true);
    assertThat(read(512)).isEqualTo("EAGAIN");
    int sent = 0;
    while (write("x") == 1) {
      sent++;
    }
    assertThat(sent).isEqualTo(16);
    assertThat(write("x")).isEqualTo(-Errno.EAGAIN);
    bench.steps.run();
    assertThat(write("x")).isEqualTo(1);
  }

  @Test
  void aWriterGivesUpAfter15Seconds() {
    device.open(false);
    bench.toRemote.handle(number -> {}); // the remote hears nothing any more
    for (int i = 0; i < 16; i++) {
      assertThat(write("x")).isEqualTo(1);
    }
    long begin = bench.hostCore.nanos();
    assertThat(write("x")).isEqualTo(-Errno.ERESTARTSYS);
    assertThat(bench.hostCore.nanos() - begin).isEqualTo(LIMIT_NANOS);
  }

  @Test
  void pollTellsOfMessagesOnly() {
    assertThat(device.poll()).isEqualTo(EndpointDevice.POLLERR);
    device.open(false);
    assertThat(device.poll()).isZero();
    answer("x");
    bench.steps.run();
    assertThat(device.poll() & EndpointDevice.POLLIN).isEqualTo(EndpointDevice.POLLIN);
  }

  @Test
  void anEndpointIsOpenOnce() {
    EndpointDevice other = control.createEndpoint("other", SOURCE, DESTINATION);
    assertThat(other.path()).isEqualTo("/dev/rpmsg1");
    assertThat(device.open(false)).isZero();
    assertThat(device.open(false)).isEqualTo(-Errno.EBUSY);
    assertThat(other.open(false)).as("the address is taken").isEqualTo(-Errno.EINVAL);
    assertThat(device.close()).isZero();
    assertThat(other.open(false)).isZero();
  }

  @Test
  void whatIsGoneIsGone() {
    assertThat(read(1)).isEqualTo("EPIPE");
    device.open(false);
    answer("x");
    bench.steps.run();
    assertThat(device.destroyEndpoint()).isZero();
    assertThat(read(1)).as("also where a message waits").isEqualTo("EPIPE");
    assertThat(write("x")).isEqualTo(-Errno.EPIPE);
    assertThat(control.createEndpoint("again", SOURCE, DESTINATION).path()).isEqualTo("/dev/rpmsg0");
  }

  @Test
  void aCloseThrowsAwayWhatWaits() {
    device.open(false);
    answer("x");
    bench.steps.run();
    device.close();
    assertThat(device.waiting()).isZero();
    answer("lost");
    bench.steps.run();
    device.open(true);
    assertThat(read(512)).isEqualTo("EAGAIN");
  }

  @Test
  void refusesWhatNoMessageCanBe() {
    device.open(false);
    assertThat(device.write(ByteBuffer.allocate(497), 0, 497)).isEqualTo(-Errno.EMSGSIZE);
    EndpointDevice nowhere = control.createEndpoint("n".repeat(40), 3, Rpmsg.ADDRESS_ANY);
    assertThat(nowhere.open(false)).isZero();
    assertThat(nowhere.write(ByteBuffer.allocate(1), 0, 1)).isEqualTo(-Errno.EINVAL);
  }

  @Test
  void theEndOfTheBusDestroysAllEndpoints() {
    device.open(false);
    control.remove();
    assertThat(read(1)).isEqualTo("EPIPE");
  }
}
