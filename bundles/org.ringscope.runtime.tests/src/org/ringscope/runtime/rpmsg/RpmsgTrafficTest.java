// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** A bus whose rings and messages nobody hears still counts, and still tells what is rare. */
class RpmsgTrafficTest {
  private final EventLog hostLog = new EventLog();
  private final EventLog remoteLog = new EventLog();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void messagesAreCountedWhetherHeardOrNot(boolean heard) throws Exception {
    AmpBench bench = new AmpBench(16, null, hostLog, remoteLog, AmpBench.remoteMap(), heard);
    ClientSample client = new ClientSample(5);
    bench.host.register(client);
    bench.up();
    bench.remote.createEndpoint("rpmsg-client-sample", Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY,
        (endpoint, buffer, offset, length, source) -> endpoint.sendTo(source, buffer, offset, length));
    bench.steps.run();
    assertThat(client.answers).hasSize(5);
    assertThat(bench.host.received()).as("the announcement is not among them").isEqualTo(5);
    assertThat(bench.remote.received()).isEqualTo(5);
    for (EventLog log : new EventLog[] {hostLog, remoteLog}) {
      for (String traffic : new String[] {"descriptor", "avail", "used", "kick", "sent", "received", "callback"}) {
        assertThat(!heard && !log.starting(traffic).isEmpty()).as(traffic).isFalse();
      }
    }
    assertThat(hostLog.starting("avail").isEmpty()).isEqualTo(!heard);
    assertThat(remoteLog.starting("used").isEmpty()).isEqualTo(!heard);
    assertThat(hostLog.starting("status")).isNotEmpty();
    assertThat(hostLog.starting("queue")).hasSize(2);
    assertThat(hostLog.starting("console")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void faultsAreToldOnceWhetherTrafficIsHeardOrNot(boolean heard) throws Exception {
    AmpBench bench = new AmpBench(16, null, hostLog, remoteLog, AmpBench.remoteMap(), heard).up();
    int used = AmpBench.VRING0 + 0x1000;
    bench.shared.buffer().putShort(used + 2, (short) 1000); // used.idx jumps
    bench.host.receive();
    assertThat(hostLog.faults).singleElement().satisfies(fault -> assertThat(fault.diagnosis()).isEqualTo("F18"));
    assertThat(bench.host.isLive()).isFalse();
  }
}
