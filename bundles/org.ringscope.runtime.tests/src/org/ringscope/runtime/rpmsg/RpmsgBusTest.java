// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Doorbell;

/** Host and remote over real memory on one thread; time is virtual. */
class RpmsgBusTest {
  private static final String SERVICE = "rpmsg-client-sample";
  private static final EndpointCallback NOTHING = (endpoint, buffer, offset, length, source) -> { };

  private final EventLog hostLog = new EventLog();
  private final EventLog remoteLog = new EventLog();
  private final AmpBench bench = new AmpBench(16, hostLog, remoteLog);

  /** Sends hello world at probe and after each answer, as the sample of the kernel does. */
  static final class ClientSample implements RpmsgDriver {
    final List<String> answers = new ArrayList<>();
    private final int count;
    RpmsgEndpoint endpoint;
    RpmsgChannel removed;

    ClientSample(int count) {
      this.count = count;
    }

    @Override
    public String serviceName() {
      return SERVICE;
    }

    @Override
    public void probe(RpmsgChannel channel, RpmsgEndpoint boundEndpoint) {
      endpoint = boundEndpoint;
      hello();
    }

    @Override
    public void received(RpmsgEndpoint to, ByteBuffer buffer, int offset, int length, int source) {
      answers.add(AmpBench.text(buffer, offset, length));
      if (answers.size() < count) {
        hello();
      }
    }

    @Override
    public void remove(RpmsgChannel channel) {
      removed = channel;
    }

    private void hello() {
      assertThat(endpoint.send(AmpBench.text("hello world!"), 0, 12)).isEqualTo(SendResult.SENT);
    }
  }

  private RpmsgEndpoint echo(String name) {
    return bench.remote.createEndpoint(name, Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY,
        (endpoint, buffer, offset, length, source) -> endpoint.sendTo(source, buffer, offset, length));
  }

  @Test
  void hostGoesThroughStatusAndFillsReceiveRing() throws Exception {
    bench.boot(1);
    assertThat(hostLog.starting("status")).containsExactly("status d5 0->0", "status d5 0->1", "status d5 1->3",
        "status d5 3->7");
    assertThat(hostLog.starting("features")).containsExactly("features d5 0x1");
    assertThat(hostLog.starting("descriptor q10")).hasSize(16).containsOnly("descriptor q10 len=512 flags=2");
    assertThat(hostLog.starting("avail q10")).containsExactly("avail q10 0->16");
    assertThat(hostLog.starting("queue")).containsExactly(
        "queue q10 size=16 align=4096 desc=0x3ed10000 avail=0x3ed10100 used=0x3ed11000",
        "queue q11 size=16 align=4096 desc=0x3ed20000 avail=0x3ed20100 used=0x3ed21000");
    assertThat(hostLog.lines.indexOf("kick q10")).isGreaterThan(hostLog.lines.indexOf("status d5 3->7"));
    assertThat(hostLog.lines).contains("console virtio_rpmsg_bus virtio0: rpmsg host is online");
  }

  @Test
  void announcementBecomesChannelWithDriver() throws Exception {
    ClientSample client = new ClientSample(1);
    bench.host.register(client);
    bench.up();
    RpmsgEndpoint echo = echo(SERVICE);
    bench.steps.run();
    assertThat(echo.address()).isEqualTo(0x400);
    assertThat(remoteLog.lines).contains("ns sent 0x400 create " + SERVICE, "sent q10 0x400->0x35 len=40");
    assertThat(hostLog.lines).contains("ns received 0x400 create " + SERVICE,
        "console virtio_rpmsg_bus virtio0: creating channel rpmsg-client-sample addr 0x400",
        "console rpmsg_client_sample virtio0.rpmsg-client-sample.-1.1024: new channel: 0x400 -> 0x400!");
    assertThat(bench.host.channels()).containsExactly(new RpmsgChannel(SERVICE, 0x400, 0x400));
    assertThat(client.answers).containsExactly("hello world!");
    assertThat(echo.destination()).as("the first message binds").isEqualTo(0x400);
  }

  @Test
  void passes100HelloWorldsEachWay() throws Exception {
    ClientSample client = new ClientSample(100);
    bench.host.register(client);
    bench.up();
    echo(SERVICE);
    bench.steps.run();
    assertThat(client.answers).hasSize(100).containsOnly("hello world!");
    assertThat(hostLog.starting("sent q11")).hasSize(100).containsOnly("sent q11 0x400->0x400 len=12");
    assertThat(remoteLog.starting("received q11")).hasSize(100);
    assertThat(remoteLog.starting("sent q10 0x400->0x400")).hasSize(100);
    assertThat(hostLog.starting("received q10 0x400->0x400")).hasSize(100);
    assertThat(hostLog.faults).isEmpty();
    assertThat(remoteLog.faults).isEmpty();
    assertThat(bench.steps.nanos()).as("nobody waited for a buffer").isLessThan(20_000_000);
  }

  @Test
  void lengthsOnTheWireAreThoseOfLinuxAndOpenAmp() throws Exception {
    bench.host.register(new ClientSample(1));
    bench.up();
    echo(SERVICE);
    bench.steps.run();
    assertThat(hostLog.starting("descriptor q11")).as("host: header and payload").containsExactly(
        "descriptor q11 len=28 flags=0");
    assertThat(remoteLog.starting("used q10")).as("remote: the whole buffer").containsOnly("used q10 len=512");
    assertThat(remoteLog.starting("used q11")).as("remote returns what the descriptor says").containsExactly(
        "used q11 len=28");
    assertThat(hostLog.starting("availflags q11")).first().isEqualTo("availflags q11 1");
    assertThat(remoteLog.starting("usedflags q10")).first().isEqualTo("usedflags q10 1");
  }

  @Test
  void queuesCanBeWatched() throws Exception {
    assertThat(bench.host.queue(0)).isNull();
    assertThat(bench.remote.queue(0)).isNull();
    bench.up();
    bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, false);
    bench.steps.run();
    assertThat(bench.host.queue(0).lastUsed()).isEqualTo(1);
    assertThat(bench.host.queue(1).availIdx()).isZero();
    assertThat(bench.remote.queue(0).lastAvail()).isEqualTo(1);
    assertThat(bench.remote.queue(1).lastAvail()).isZero();
    assertThat(bench.remoteproc.vdevs().get(0).queue(0)).isSameAs(bench.host.queue(0));
  }

  @Test
  void messageIsToldBeforeItIsPublished() throws Exception {
    bench.up();
    bench.host.send(0x400, 0x400, AmpBench.text("x"), 0, 1, false);
    List<String> lines = hostLog.lines.subList(hostLog.lines.indexOf("sent q11 0x400->0x400 len=1"),
        hostLog.lines.size());
    assertThat(lines).containsExactly("sent q11 0x400->0x400 len=1", "avail q11 0->1", "kick q11");
    echo("");
    remoteLog.lines.clear();
    bench.steps.run();
    assertThat(remoteLog.lines).startsWith("received q11 0x400->0x400 len=1", "callback+ 0x400",
        "sent q10 0x400->0x400 len=1", "used q10 len=512", "usedidx q10 0->1", "interrupt q10", "callback- 0x400");
  }

  @Test
  void hostRefusesAddressAnyAndOversize() throws Exception {
    bench.up();
    assertThat(bench.host.send(Rpmsg.ADDRESS_ANY, 1, AmpBench.text("x"), 0, 1, true))
        .isEqualTo(SendResult.INVALID_ADDRESS);
    assertThat(bench.host.send(1, Rpmsg.ADDRESS_ANY, AmpBench.text("x"), 0, 1, true))
        .isEqualTo(SendResult.INVALID_ADDRESS);
    ByteBuffer big = ByteBuffer.allocate(497);
    assertThat(bench.host.send(1, 2, big, 0, 497, true)).isEqualTo(SendResult.TOO_BIG);
    assertThat(bench.host.send(1, 2, big, 0, 496, true)).isEqualTo(SendResult.SENT);
    assertThat(SendResult.TOO_BIG.linuxError()).isEqualTo(-90);
    assertThat(hostLog.lines).contains(
        "console virtio_rpmsg_bus virtio0: invalid addr (src 0xffffffff, dst 0x1)",
        "console virtio_rpmsg_bus virtio0: message is too big (497)");
  }

  @Test
  void hostWaits15SecondsForABufferThenFails() throws Exception {
    bench.boot(1); // no remote
    for (int i = 0; i < 16; i++) {
      assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).as("buffer %d", i).isEqualTo(SendResult.SENT);
    }
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.NO_BUFFER);
    assertThat(bench.steps.nanos()).isZero();
    hostLog.lines.clear();
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.TIMEOUT);
    assertThat(bench.steps.nanos()).isEqualTo(15_000_000_000L);
    assertThat(hostLog.lines).containsExactly("wait", "availflags q11 0", "availflags q11 1", "waited false",
        "console virtio_rpmsg_bus virtio0: timeout waiting for a tx buffer");
  }

  @Test
  void hostWakesWhenTheRemoteReturnsABuffer() throws Exception {
    bench.up();
    bench.toRemote.setEnabled(false); // kicks are lost
    for (int i = 0; i < 16; i++) {
      bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true);
    }
    ring(9, 3_000_000, () -> bench.remote.receive());
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.SENT);
    assertThat(bench.steps.nanos()).isBetween(3_000_000L, 5_000_000L);
    assertThat(hostLog.starting("waited")).containsExactly("waited true");
  }

  @Test
  void hostIsNotWokenByAReturnWithoutInterrupt() throws Exception {
    bench.up();
    bench.tellsHost = false;
    for (int i = 0; i < 16; i++) {
      bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true);
    }
    ring(9, 3_000_000, () -> bench.remote.receive());
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).as("found at the timeout")
        .isEqualTo(SendResult.SENT);
    assertThat(bench.steps.nanos()).isBetween(15_000_000_000L, 15_010_000_000L);
  }

  @Test
  void pollingHostFindsReturnedBuffersItself() throws Exception {
    bench.host.setPolls(true);
    bench.up();
    bench.tellsHost = false;
    for (int i = 0; i < 16; i++) {
      bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true);
    }
    ring(9, 3_000_000, () -> bench.remote.receive());
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.SENT);
    assertThat(bench.steps.nanos()).isBetween(0L, 5_000_000L);
    assertThat(bench.host.queue(Rpmsg.VRING_TO_HOST).kicks()).as("nobody hears them").isZero();
  }

  private void ring(int id, long delay, Runnable isr) {
    Doorbell timer = new Doorbell(id, "timer", null, bench.remoteCore,
        Doorbell.Trigger.EDGE, delay);
    timer.handle(value -> isr.run());
    timer.ring(0);
  }

  @Test
  void remoteWaits15SecondsForABufferThenFails() throws Exception {
    bench.up();
    bench.tellsHost = false; // the host never takes anything
    for (int i = 0; i < 16; i++) {
      assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.SENT);
    }
    assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.NO_BUFFER);
    long begin = bench.steps.nanos();
    assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.TIMEOUT);
    assertThat(bench.steps.nanos() - begin).isEqualTo(15_000_000_000L);
    assertThat(remoteLog.starting("wait")).containsExactly("wait", "waited false");
    bench.host.receive();
    assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.SENT);
  }

  @Test
  void destroyedServiceTakesChannelAndDriverAway() throws Exception {
    ClientSample client = new ClientSample(1);
    bench.host.register(client);
    bench.up();
    RpmsgEndpoint echo = echo(SERVICE);
    bench.steps.run();
    echo.destroy();
    echo.destroy();
    bench.steps.run();
    assertThat(remoteLog.starting("ns sent")).containsExactly("ns sent 0x400 create " + SERVICE,
        "ns sent 0x400 destroy " + SERVICE);
    assertThat(client.removed).isEqualTo(new RpmsgChannel(SERVICE, 0x400, 0x400));
    assertThat(bench.host.channels()).isEmpty();
    assertThat(hostLog.lines).contains("endpoint- 0x400 " + SERVICE,
        "console virtio_rpmsg_bus virtio0: destroying channel rpmsg-client-sample addr 0x400");
  }

  @Test
  void hostComplainsOfDuplicateAndUnknownAndMalformedServices() throws Exception {
    bench.up();
    announce(new NameService("a", 7, false), 40);
    announce(new NameService("a", 7, false), 40);
    announce(new NameService("a", 8, false), 40);
    announce(new NameService("b", 7, true), 40);
    announce(new NameService("c", 7, false), 39);
    bench.steps.run();
    assertThat(bench.host.channels()).extracting(RpmsgChannel::destination).containsExactly(7, 8);
    assertThat(hostLog.lines).contains(
        "console virtio_rpmsg_bus virtio0: channel a:ffffffff:7 already exist",
        "console virtio_rpmsg_bus virtio0: rpmsg_destroy_channel failed: -22",
        "console virtio_rpmsg_bus virtio0: malformed ns msg (39)",
        "dropped 0x7->0x35 malformed name service message");
  }

  private void announce(NameService message, int length) {
    bench.remote.send(message.address(), Rpmsg.NAME_SERVICE_ADDRESS, message.encode(), 0, length, true);
  }

  @Test
  void messagesWithoutRecipientAreDroppedAndTheirBuffersComeBack() throws Exception {
    bench.up();
    for (int i = 0; i < 40; i++) { // more than there are buffers
      assertThat(bench.remote.send(1, 0x999, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.SENT);
      assertThat(bench.host.send(1, 0x998, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.SENT);
      bench.steps.run();
    }
    assertThat(hostLog.lines).contains("console virtio_rpmsg_bus virtio0: msg received with no recipient",
        "dropped 0x1->0x999 no recipient");
    assertThat(remoteLog.lines).contains("dropped 0x1->0x998 no recipient");
    assertThat(remoteLog.starting("console")).as("OpenAMP says nothing").isEmpty();
  }

  @Test
  void hostKicksOncePerReceiveLoop() throws Exception {
    bench.up();
    bench.tellsHost = false;
    for (int i = 0; i < 5; i++) {
      bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, false);
    }
    hostLog.lines.clear();
    bench.shared.view().setU16(AmpBench.VRING0 + 0x1000, 0); // the remote would rather not be kicked; ask for it
    assertThat(bench.host.receive()).isEqualTo(5);
    assertThat(hostLog.starting("kick q10")).hasSize(1);
    assertThat(hostLog.starting("avail q10")).containsExactly("avail q10 16->21");
    assertThat(bench.host.receive()).isZero();
    assertThat(hostLog.starting("kick q10")).hasSize(1);
  }

  @Test
  void hostCanAnnounceAServiceOfItsOwn() throws Exception {
    bench.up();
    RpmsgEndpoint waiting = bench.remote.createEndpoint("log", 30, 1, NOTHING);
    waiting.bind(Rpmsg.ADDRESS_ANY);
    RpmsgEndpoint ours = bench.host.createEndpoint("log", 0x50, Rpmsg.ADDRESS_ANY, NOTHING);
    bench.host.announce(ours, false);
    bench.steps.run();
    assertThat(waiting.destination()).isEqualTo(0x50);
    bench.host.announce(ours, true);
    bench.steps.run();
    assertThat(waiting.destination()).isEqualTo(Rpmsg.ADDRESS_ANY);
  }

  @Test
  void withoutTheFeatureNobodyAnnounces() throws Exception {
    bench.boot(0);
    bench.startRemote(true);
    echo(SERVICE);
    bench.steps.run();
    assertThat(remoteLog.starting("ns")).isEmpty();
    assertThat(bench.host.announce(bench.host.createEndpoint("x", 5, 6, NOTHING), false))
        .isEqualTo(SendResult.DEVICE_STATE);
  }

  @Test
  void remoteHas128DynamicAddresses() throws Exception {
    bench.up();
    for (int i = 0; i < 128; i++) {
      assertThat(bench.remote.createEndpoint("", Rpmsg.ADDRESS_ANY, 1, NOTHING).address()).isEqualTo(1024 + i);
    }
    assertThatThrownBy(() -> bench.remote.createEndpoint("", Rpmsg.ADDRESS_ANY, 1, NOTHING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bench.remote.createEndpoint("", 1152, 1, NOTHING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bench.remote.createEndpoint("", 1024, 1, NOTHING)).hasMessageContaining("taken");
    assertThat(bench.remote.createEndpoint("", 1023, 1, NOTHING).address()).isEqualTo(1023);
    assertThat(bench.host.createEndpoint("", 5000, 1, NOTHING).address()).as("Linux has no such limit")
        .isEqualTo(5000);
  }

  @Test
  void remoteCutsWhatDoesNotFitWhenItCopies() throws Exception {
    bench.up();
    int[] received = new int[1];
    bench.host.createEndpoint("", 2, 1, (endpoint, buffer, offset, length, source) -> received[0] = length);
    ByteBuffer big = ByteBuffer.allocate(600);
    assertThat(bench.remote.send(1, 2, big, 0, 600, false)).isEqualTo(SendResult.TRUNCATED);
    bench.steps.run();
    assertThat(received[0]).isEqualTo(496);
  }

  @Test
  void zeroCopySendsWhatWasWrittenInPlace() throws Exception {
    bench.up();
    List<String> received = new ArrayList<>();
    bench.host.createEndpoint("", 2, 1,
        (endpoint, buffer, offset, length, source) -> received.add(AmpBench.text(buffer, offset, length)));
    int buffer = bench.remote.txBuffer(false);
    ByteBuffer memory = bench.remote.txMemory(buffer);
    int at = bench.remote.txPayloadOffset(buffer);
    assertThat(memory.getInt(at - 8)).as("head and one hold in the scratch word").isEqualTo(1 << 16 | buffer);
    assertThat(bench.remote.txCapacity(buffer)).isEqualTo(496);
    memory.put(at, AmpBench.text("zero copy").array());
    assertThat(bench.remote.sendNoCopy(1, 2, buffer, 497)).isEqualTo(SendResult.TOO_BIG);
    assertThat(bench.remote.sendNoCopy(1, Rpmsg.ADDRESS_ANY, buffer, 9)).isEqualTo(SendResult.INVALID_ADDRESS);
    assertThat(bench.remote.sendNoCopy(1, 2, buffer, 9)).isEqualTo(SendResult.SENT);
    assertThat(memory.getInt(at - 8)).as("0 on the wire").isZero();
    assertThatThrownBy(() -> bench.remote.sendNoCopy(1, 2, buffer, 9)).isInstanceOf(IllegalArgumentException.class);
    bench.steps.run();
    assertThat(received).containsExactly("zero copy");
  }

  @Test
  void releasedTxBufferIsUsedNext() throws Exception {
    bench.up();
    int first = bench.remote.txBuffer(false);
    int second = bench.remote.txBuffer(false);
    bench.remote.releaseTxBuffer(first);
    assertThatThrownBy(() -> bench.remote.releaseTxBuffer(first)).isInstanceOf(IllegalArgumentException.class);
    assertThat(bench.remote.txBuffer(false)).isEqualTo(first).isNotEqualTo(second);
    assertThat(remoteLog.starting("used q10")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void heldBufferReturnsAfterTheLastRelease(boolean hostScribbles) throws Exception {
    bench.up();
    ByteBuffer[] memory = new ByteBuffer[1];
    int[] at = new int[1];
    bench.remote.createEndpoint("", 2, 1, (endpoint, buffer, offset, length, source) -> {
      bench.remote.hold(buffer, offset);
      bench.remote.hold(buffer, offset);
      memory[0] = buffer;
      at[0] = offset;
    });
    bench.host.send(1, 2, AmpBench.text("keep me"), 0, 7, false);
    bench.steps.run();
    assertThat(remoteLog.starting("used q11")).isEmpty();
    assertThat(memory[0].getInt(at[0] - 8) >>> 16).isEqualTo(2);
    if (hostScribbles) {
      memory[0].putInt(at[0] - 8, -1);
    }
    bench.remote.release(memory[0], at[0]);
    assertThat(remoteLog.starting("used q11")).isEmpty();
    assertThat(AmpBench.text(memory[0], at[0], 7)).isEqualTo("keep me");
    bench.remote.release(memory[0], at[0]);
    assertThat(remoteLog.starting("used q11")).containsExactly("used q11 len=23");
    assertThatThrownBy(() -> bench.remote.release(memory[0], at[0])).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void remoteWaitsForDriverOk() throws Exception {
    bench.boot(1);
    int status = (int) (bench.table() - AmpBench.SHARED) + 0x14 + 0x18;
    bench.shared.buffer().put(status, (byte) 3);
    assertThat(bench.startRemote(true)).isFalse();
    assertThat(bench.steps.nanos()).isEqualTo(1_000_000_000L);
    bench.shared.buffer().put(status, (byte) 0x47);
    assertThat(bench.startRemote(true)).as("needs reset").isFalse();
    assertThat(bench.shared.buffer().get(status)).isZero();
    bench.shared.buffer().put(status, (byte) 7);
    assertThat(bench.startRemote(true)).isTrue();
  }
}
