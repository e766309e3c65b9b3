// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** Host and remote over real memory on one thread; time is virtual. */
class RpmsgBusTest {
  private final EventLog hostLog = new EventLog();
  private final EventLog remoteLog = new EventLog();
  private final AmpBench bench = new AmpBench(16, hostLog, remoteLog);

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
  void passes100HelloWorldsEachWay() throws Exception {
    ClientSample client = new ClientSample(100);
    bench.host.register(client);
    bench.up();
    bench.echo(ClientSample.SERVICE);
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
    bench.echo(ClientSample.SERVICE);
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
    bench.echo("");
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
