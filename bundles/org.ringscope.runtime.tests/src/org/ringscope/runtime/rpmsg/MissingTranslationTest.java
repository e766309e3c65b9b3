// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.remoteproc.FirmwareVdev;

/** Scenario B: a ring's device address used as if the remote's core could dereference it (F26). */
class MissingTranslationTest {
  private final EventLog hostLog = new EventLog();
  private final EventLog remoteLog = new EventLog();

  private AmpBench bench(AddressMap remoteMap) throws Exception {
    return new AmpBench(16, null, hostLog, remoteLog, remoteMap).boot(1);
  }

  @Test
  void remoteLooksIntoItsOwnMemoryAndReportsOnce() throws Exception {
    AmpBench bench = bench(AmpBench.remoteMap());
    bench.own.buffer().putLong(AmpBench.VRING0, 0xFEEDL);
    assertThat(bench.startRemote(false)).isFalse();
    assertThat(remoteLog.faults).hasSize(1);
    RingFault fault = remoteLog.faults.get(0);
    assertThat(fault.kind()).isEqualTo(RingFault.Kind.RING_ELSEWHERE);
    assertThat(fault.diagnosis()).isEqualTo("F26");
    assertThat(fault.queue()).isEqualTo(10);
    assertThat(fault.device()).isEqualTo(5);
    assertThat(fault.address()).isEqualTo(AmpBench.DA + AmpBench.VRING0);
    assertThat(fault.expected()).isEqualTo(AmpBench.SHARED + AmpBench.VRING0);
    assertThat(fault.text()).contains("vring=vdev0vring0", "da=0x10010000", "meant_physical=0x3ed10000",
        "addr=0xfeed", "region private");
    nothingArrives(bench);
  }

  @Test
  void remoteFindsNothingWhereItsMapEnds() throws Exception {
    AmpBench bench = bench(AddressMap.of(new AddressMap.Window(AmpBench.CPU, AmpBench.SHARED, AmpBench.SIZE, "s")));
    assertThat(bench.startRemote(false)).isFalse();
    assertThat(remoteLog.faults).extracting(RingFault::kind).containsExactly(RingFault.Kind.RING_UNREACHABLE);
    assertThat(remoteLog.faults.get(0).address()).isEqualTo(AmpBench.DA + AmpBench.VRING0);
    assertThat(remoteLog.faults.get(0).expected()).isEqualTo(AmpBench.SHARED + AmpBench.VRING0);
    nothingArrives(bench);
  }

  @Test
  void aTableWithOneRingIsRefusedByTheRemoteToo() throws Exception {
    AmpBench bench = bench(AmpBench.remoteMap());
    bench.shared.buffer().put((int) (bench.table() - AmpBench.SHARED) + 0x14 + 0x19, (byte) 1);
    assertThat(bench.startRemote(true)).isFalse();
    assertThat(remoteLog.faults).extracting(RingFault::kind).containsExactly(RingFault.Kind.FIRMWARE);
    nothingArrives(bench);
  }

  @Test
  void aTableOutsideMemoryIsNone() {
    AmpBench bench = new AmpBench(16, hostLog, remoteLog);
    for (long table : new long[] {-1, 0, AmpBench.SHARED + AmpBench.SIZE - 8}) {
      assertThatThrownBy(() -> FirmwareVdev.at(bench.remoteCore, bench.memory, table, 0))
          .isInstanceOf(MalformedFirmwareException.class).hasMessageContaining("no resource table");
    }
  }

  @Test
  void withTranslationEverythingArrives() throws Exception {
    AmpBench bench = bench(AmpBench.remoteMap());
    assertThat(bench.startRemote(true)).isTrue();
    bench.remote.createEndpoint("s", Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY, (e, b, o, l, s) -> {});
    bench.steps.run();
    assertThat(bench.host.channels()).hasSize(1);
    assertThat(remoteLog.faults).isEmpty();
    assertThat(hostLog.faults).isEmpty();
  }

  @Test
  void coreThatCannotReachTheRingReportsTooWithTranslation() throws Exception {
    AmpBench bench = bench(AddressMap.of(new AddressMap.Window(0, AmpBench.PRIVATE, AmpBench.SIZE, "own")));
    assertThat(bench.startRemote(true)).isFalse();
    assertThat(remoteLog.faults).extracting(RingFault::kind).containsExactly(RingFault.Kind.RING_UNREACHABLE);
  }

  private void nothingArrives(AmpBench bench) {
    assertThat(bench.remote.isLive()).isFalse();
    bench.remote.createEndpoint("s", Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY, (e, b, o, l, s) -> {});
    assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.DEVICE_STATE);
    bench.steps.run();
    assertThat(bench.host.channels()).isEmpty();
    assertThat(hostLog.starting("received")).isEmpty();
    assertThat(remoteLog.faults).hasSize(1);
    assertThat(hostLog.faults).isEmpty();
  }
}
