// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;

/** A small system with everything that a diagram shows. */
final class Systems {
  static final String TWO_CORES = """
      <groups name='board'><cores name='hidden'/></groups>
      <cores name='linux' kind='application' cpu='Cortex-A35' os='linux'>
        <windows name='all' address='0x40000000' region='ram'/>
        <windows name='peek' address='0x50000000' physical='0x40001000' size='0x100' access='read-only'/>
        <endpoints name='client' bus='rpmsg0'/>
        <tasks xsi:type='topology:ClientSample' name='talk' endpoint='linux/client'/>
      </cores>
      <cores name='mcu' bootedBy='linux'>
        <endpoints name='echo' bus='rpmsg0' service='rpmsg-client-sample'/>
        <endpoints name='free' bus='rpmsg0'/>
      </cores>
      <regions name='ram' address='0x40000000' size='0x100000' role='shared' documentation='On the board.'>
        <regions name='rings' address='0x40000000' size='0x8000' role='vrings'/>
      </regions>
      <mailboxes name='mu'><channels name='ch0'/></mailboxes>
      <doorbells name='kick' from='linux' to='mcu'/>
      <doorbells name='irq' from='mcu' to='linux'/>
      <doorbells name='spare' from='mcu' to='linux'/>
      <devices xsi:type='topology:RpmsgDevice' name='rpmsg0' driverSide='linux' deviceSide='mcu' kick='kick'
          interrupt='irq'>
        <transport xsi:type='topology:Remoteproc'/>
        <queues index='0' name='rx' size='17'/>
        <queues index='1'/>
        <channels service='alone' ends='mcu/free'/>
      </devices>
      <devices xsi:type='topology:FileSystemDevice' name='fs0' driverSide='linux' deviceSide='mcu'
          features='VERSION_1 RING_PACKED'>
        <transport xsi:type='topology:Mmio'/>
        <queues index='0'/>
      </devices>
      """;

  private Systems() {}

  static Topology load(String content) {
    String text = "<topology:Topology xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
        + " xmlns:topology='http://ringscope.org/topology/2' name='small'>" + content + "</topology:Topology>";
    try {
      return TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "small.topology");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static <T extends EObject> T find(Topology topology, String name) {
    return (T) QualifiedName.find(topology, name);
  }
}
