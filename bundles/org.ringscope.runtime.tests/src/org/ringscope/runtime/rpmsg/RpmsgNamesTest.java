// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** Announcements become channels, and channels go away with them. */
class RpmsgNamesTest {
  private static final EndpointCallback NOTHING = (endpoint, buffer, offset, length, source) -> {};

  private final EventLog hostLog = new EventLog();
  private final EventLog remoteLog = new EventLog();
  private final AmpBench bench = new AmpBench(16, hostLog, remoteLog);

  @Test
  void announcementBecomesChannelWithDriver() throws Exception {
    ClientSample client = new ClientSample(1);
    bench.host.register(client);
    bench.up();
    RpmsgEndpoint echo = bench.echo(ClientSample.SERVICE);
    bench.steps.run();
    assertThat(echo.address()).isEqualTo(0x400);
    assertThat(remoteLog.lines).contains("ns sent 0x400 create " + ClientSample.SERVICE, "sent q10 0x400->0x35 len=40");
    assertThat(hostLog.lines).contains("ns received 0x400 create " + ClientSample.SERVICE,
        "console virtio_rpmsg_bus virtio0: creating channel rpmsg-client-sample addr 0x400",
        "console rpmsg_client_sample virtio0.rpmsg-client-sample.-1.1024: new channel: 0x400 -> 0x400!");
    assertThat(bench.host.channels()).containsExactly(new RpmsgChannel(ClientSample.SERVICE, 0x400, 0x400));
    assertThat(client.answers).containsExactly("hello world!");
    assertThat(echo.destination()).as("the first message binds").isEqualTo(0x400);
  }

  @Test
  void aDriverThatComesLateGetsTheChannelsThatWaitForIt() throws Exception {
    bench.up();
    bench.echo(ClientSample.SERVICE);
    bench.echo("another");
    bench.steps.run();
    ClientSample client = new ClientSample(1);
    bench.host.register(client);
    bench.steps.run();
    assertThat(bench.host.channels()).containsExactly(new RpmsgChannel(ClientSample.SERVICE, 0x400, 0x400),
        new RpmsgChannel("another", -1, 0x401));
    assertThat(client.answers).containsExactly("hello world!");
    ClientSample second = new ClientSample(1);
    bench.host.register(second);
    bench.steps.run();
    assertThat(second.endpoint).as("the channel has its driver").isNull();
  }

  @Test
  void destroyedServiceTakesChannelAndDriverAway() throws Exception {
    ClientSample client = new ClientSample(1);
    bench.host.register(client);
    bench.up();
    RpmsgEndpoint echo = bench.echo(ClientSample.SERVICE);
    bench.steps.run();
    echo.destroy();
    echo.destroy();
    bench.steps.run();
    assertThat(remoteLog.starting("ns sent")).containsExactly("ns sent 0x400 create " + ClientSample.SERVICE,
        "ns sent 0x400 destroy " + ClientSample.SERVICE);
    assertThat(client.removed).isEqualTo(new RpmsgChannel(ClientSample.SERVICE, 0x400, 0x400));
    assertThat(bench.host.channels()).isEmpty();
    assertThat(hostLog.lines).contains("endpoint- 0x400 " + ClientSample.SERVICE,
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
    bench.echo(ClientSample.SERVICE);
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
}
