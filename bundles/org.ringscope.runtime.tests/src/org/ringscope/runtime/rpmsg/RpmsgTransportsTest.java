// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.ring.PackedDriverQueue;
import org.ringscope.runtime.virtio.TransportBench;
import org.ringscope.runtime.virtio.TransportBench.Kind;

/** Host and remote of an RPMsg bus on two cores, over every transport. */
@Timeout(60)
class RpmsgTransportsTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aServiceIsAnnouncedAndAnswersAHundredMessages(Kind kind) throws Exception {
    for (long features : new long[] {0, Features.EVENT_IDX | Features.INDIRECT_DESC}) {
      ClientSample client = new ClientSample(100);
      try (TransportBench bench = new TransportBench(kind, DeviceKind.RPMSG.id(), Rpmsg.FEATURE_NAME_SERVICE | features)) {
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
}
