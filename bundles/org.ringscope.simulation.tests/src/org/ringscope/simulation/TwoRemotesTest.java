// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;

/** Two remote cores whose firmware is made, without a place of its own, in one memory. */
@Timeout(60)
class TwoRemotesTest {
  private static final String REMOTE = """
      <cores name='remote%1$d' bootedBy='host'>
        <endpoints name='e' bus='bus%1$d'/>
        <tasks xsi:type='topology:EchoService' name='echo' endpoint='remote%1$d/e'/>
      </cores>
      <devices xsi:type='topology:RpmsgDevice' name='bus%1$d' driverSide='host' deviceSide='remote%1$d'
          features='RPMSG_NS'>
        <transport xsi:type='topology:Remoteproc'/>
        <queues region='shared' index='0'/>
        <queues region='shared' index='1'/>
        <buffers region='shared'/>
        <channels service='service' ends='host/e%1$d remote%1$d/e'/>
      </devices>
      """;

  private static Topology topology() throws Exception {
    String text = """
        <topology:Topology xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
            xmlns:topology='http://ringscope.org/topology/2' name='two-remotes'>
          <cores name='host'>
            <endpoints name='e0' bus='bus0'/>
            <endpoints name='e1' bus='bus1'/>
            <tasks xsi:type='topology:ClientSample' name='c0' endpoint='host/e0' count='20'/>
            <tasks xsi:type='topology:ClientSample' name='c1' endpoint='host/e1' count='20'/>
          </cores>
          <regions name='code' address='0x30000000' size='0x10000' role='firmware'/>
          <regions name='shared' address='0x40000000' size='0x100000' role='shared'/>
          %s%s
        </topology:Topology>""".formatted(REMOTE.formatted(0), REMOTE.formatted(1));
    return TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "two.topology");
  }

  @Test
  void eachHasItsOwnFirmware() throws Exception {
    RunSummary summary = TestRuns.run(topology(), SimulationOptions.builder().stepped(true));
    assertThat(TestRuns.output(summary, "host")).filteredOn(line -> line.contains("incoming msg 20 ")).hasSize(2);
    assertThat(TestRuns.output(summary, "host")).contains("remoteproc remoteproc0: powering up remote0",
        "virtio_rpmsg_bus virtio0: rpmsg host is online", "remoteproc remoteproc1: powering up remote1",
        "virtio_rpmsg_bus virtio1: rpmsg host is online");
  }
}
