// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.ring.PackedDriverQueue;
import org.ringscope.runtime.virtio.TransportBench;
import org.ringscope.runtime.virtio.TransportBench.Kind;
import org.ringscope.testkit.Await;

/** Host and remote of an RPMsg bus on two cores, over every transport. */
@Timeout(60)
class RpmsgTransportsTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aServiceIsAnnouncedAndAnswersAHundredMessages(Kind kind) throws Exception {
    for (long features : new long[] {0, Features.EVENT_IDX | Features.INDIRECT_DESC}) {
      ClientSample client = new ClientSample(100);
      try (TransportBench bench =
          new TransportBench(kind, DeviceKind.RPMSG.id(), Rpmsg.FEATURE_NAME_SERVICE | features)) {
        RpmsgHost host = new RpmsgHost(0, bench.driverCore);
        RpmsgRemote remote = new RpmsgRemote(0, bench.deviceCore);
        host.register(client);
        host.setPolls(kind.mustPoll());
        bench.start(host, transport -> {
          assertThat(remote.start(transport, bench.deadline())).isTrue();
          remote.createEndpoint("rpmsg-client-sample", Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY,
              (endpoint, buffer, offset, length, source) -> endpoint.sendTo(source, buffer, offset, length));
        });
        assertThat(host.queue(0) instanceof PackedDriverQueue).isEqualTo(kind.isPacked());
        assertThat(bench.driverCore.await(() -> {
          if (kind.mustPoll()) {
            host.receive();
          }
          return client.answers.size() == 100;
        }, bench.deadline()))
            .as("answers=%d", client.answers.size()).isTrue();
        assertThat(client.answers).containsOnly("hello world!");
        assertThat(host.channels()).extracting(RpmsgChannel::name).containsExactly("rpmsg-client-sample");
      }
    }
  }

  /** A driver that lets go of the device takes the rings from the remote, where the transport can tell so. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMOTEPROC")
  void aResetEndsTheRemotesBus(Kind kind) throws Exception {
    try (TransportBench bench = new TransportBench(kind, DeviceKind.RPMSG.id(), Rpmsg.FEATURE_NAME_SERVICE)) {
      RpmsgHost host = new RpmsgHost(0, bench.driverCore);
      RpmsgRemote remote = new RpmsgRemote(0, bench.deviceCore);
      boolean[] live = new boolean[2];
      bench.start(host, transport -> {
        live[0] = remote.start(transport, bench.deadline());
        live[1] = bench.deviceCore.await(() -> !remote.isLive(), bench.deadline());
        assertThat(remote.send(0x60, 0x50, AmpBench.text("late"), 0, 4, true)).isEqualTo(SendResult.DEVICE_STATE);
      });
      host.remove(bench.transport());
      bench.awaitProgram();
      assertThat(live).containsExactly(true, true);
      assertThat(host.isLive()).isFalse();
    }
  }

  /** After a reset the remote waits for the next driver, and its service is announced and answers again. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMOTEPROC")
  void aRemoteJoinsAgainAfterAReset(Kind kind) throws Exception {
    ClientSample client = new ClientSample(10);
    try (TransportBench bench = new TransportBench(kind, DeviceKind.RPMSG.id(), Rpmsg.FEATURE_NAME_SERVICE)) {
      RpmsgHost host = new RpmsgHost(0, bench.driverCore);
      RpmsgRemote remote = new RpmsgRemote(0, bench.deviceCore);
      host.register(client);
      host.setPolls(kind.mustPoll());
      List<RpmsgEndpoint> services = new ArrayList<>();
      bench.start(host, transport -> {
        for (int time = 0; time < 2; time++) {
          assertThat(remote.start(transport, bench.deadline())).isTrue();
          services.add(remote.createEndpoint("rpmsg-client-sample", Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY,
              (endpoint, buffer, offset, length, source) -> endpoint.sendTo(source, buffer, offset, length)));
          if (time == 0) {
            assertThat(bench.deviceCore.await(() -> !remote.isLive(), bench.deadline())).isTrue();
            assertThat(services.get(0).send(AmpBench.text("late"), 0, 4)).isEqualTo(SendResult.DEVICE_STATE);
          }
        }
      });
      awaitAnswers(bench, host, client, 10);
      host.remove(bench.transport());
      client.answers.clear();
      host.probe(bench.transport());
      awaitAnswers(bench, host, client, 10);
      bench.awaitProgram();
      assertThat(services).extracting(RpmsgEndpoint::address).containsExactly(0x400, 0x400);
      assertThat(host.channels()).extracting(RpmsgChannel::name).containsExactly("rpmsg-client-sample");
    }
  }

  private static void awaitAnswers(TransportBench bench, RpmsgHost host, ClientSample client, int count) {
    assertThat(bench.driverCore.await(() -> {
      host.receive();
      return client.answers.size() == count;
    }, bench.deadline())).as("answers=%d", client.answers.size()).isTrue();
  }

  /** Whoever waits for a buffer, or holds one, while the host resets the device hears of it and touches no ring. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMOTEPROC")
  void aResetTakesTheBuffersThatTheRemoteHoldsOrWaitsFor(Kind kind) throws Exception {
    try (TransportBench bench = new TransportBench(kind, DeviceKind.RPMSG.id(), Rpmsg.FEATURE_NAME_SERVICE)) {
      RpmsgHost host = new RpmsgHost(0, bench.driverCore);
      RpmsgRemote remote = new RpmsgRemote(0, bench.deviceCore);
      List<SendResult> results = new CopyOnWriteArrayList<>();
      host.setPolls(kind.mustPoll());
      bench.start(host, transport -> {
        assertThat(remote.start(transport, bench.deadline())).isTrue();
        ByteBuffer[] held = new ByteBuffer[1];
        int[] at = new int[1];
        remote.createEndpoint("", 0x60, 0x50, (endpoint, buffer, offset, length, source) -> {
          remote.hold(buffer, offset);
          held[0] = buffer;
          at[0] = offset;
        });
        assertThat(bench.deviceCore.await(() -> held[0] != null, bench.deadline())).isTrue();
        int borrowed = remote.txBuffer(false);
        while (results.isEmpty() || results.get(results.size() - 1).isSent()) {
          results.add(remote.send(0x60, 0x50, AmpBench.text("more"), 0, 4, true));
        }
        results.add(remote.sendNoCopy(0x60, 0x50, borrowed, 4));
        remote.releaseTxBuffer(borrowed);
        remote.release(held[0], at[0]);
        remote.hold(held[0], at[0]);
      });
      assertThat(host.send(0x50, 0x60, AmpBench.text("hold"), 0, 4, true)).isEqualTo(SendResult.SENT);
      // serves no interrupts meanwhile: the remote runs out of buffers
      Await.until(() -> results.size() >= TransportBench.QUEUE_SIZE - 1, () -> "sent so far: " + results);
      host.remove(bench.transport());
      bench.awaitProgram();
      assertThat(results).contains(SendResult.SENT).endsWith(SendResult.DEVICE_STATE, SendResult.DEVICE_STATE);
      assertThat(bench.deviceLog.order()).contains("endpoint- 0x35", "endpoint- 0x60");
    }
  }
}
