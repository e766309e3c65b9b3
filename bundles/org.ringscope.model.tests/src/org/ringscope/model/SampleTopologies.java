// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.io.TopologyFiles;

/** Sound systems for tests to break. */
public final class SampleTopologies {

  /** What every topology file begins with, up to the attributes of the system. */
  public static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:topology="http://ringscope.org/topology/1"
      """;

  private static final String RPMSG = HEAD + """
          name="rpmsg">
        <cores name="host" os="linux"/>
        <cores name="remote" kind="microcontroller" bootedBy="host">
          <windows name="code" from="0x0" to="0x38000000" size="0x10000"/>
          <windows name="vrings" from="0x10040000" to="0x30040000" size="0x2000"/>
          <windows name="buffers" from="0x30042000" to="0x30042000" size="0x4000"/>
        </cores>
        <regions name="code" address="0x38000000" size="0x10000" role="firmware"/>
        <regions name="vrings" address="0x30040000" size="0x2000" role="vrings"/>
        <regions name="buffers" address="0x30042000" size="0x4000" role="buffers"/>
        <doorbells name="to_remote" from="host" to="remote" delayNanos="2000"/>
        <doorbells name="to_host" from="remote" to="host"/>
        <devices name="rpmsg0" deviceId="7" driver="host" device="remote" features="0x1" base="0x38001000"
            kick="to_remote" interrupt="to_host">
          <queues index="0" size="16" align="16" notifyId="0" region="vrings"/>
          <queues index="1" size="16" align="16" notifyId="1" region="vrings"/>
        </devices>
        <buses name="virtio0" device="rpmsg0" bufferSize="512" bufferCount="32" buffers="buffers">
          <channels service="sample">
            <endpoints core="host" address="0x400"/>
            <endpoints core="remote" address="0x400"/>
          </channels>
        </buses>
        <workloads xsi:type="topology:ClientSample" core="host" bus="virtio0" service="sample"/>
        <workloads xsi:type="topology:EchoService" core="remote" bus="virtio0" service="sample"/>
      </topology:Topology>
      """;

  private static final String SERIAL = HEAD + """
          name="serial">
        <cores name="driver" kind="guest"/>
        <cores name="device" kind="guest"/>
        <regions name="registers" address="0xafa00000" size="0x800" role="registers"/>
        <regions name="bounce0" address="0xafa00800" size="0x80000" role="buffers"/>
        <regions name="bounce1" address="0xafa80800" size="0x80000" role="buffers"/>
        <regions name="vrings" address="0xafb00800" size="0x8000" role="vrings"/>
        <doorbells name="to_device" from="driver" to="device"/>
        <doorbells name="configuration" from="driver" to="device" trigger="level"/>
        <doorbells name="to_driver" from="device" to="driver"/>
        <devices name="console0" deviceId="3" driver="driver" device="device" transport="mmio-shared1"
            base="0xafa00000" kick="to_device" interrupt="to_driver" configuration="configuration"
            bounce="bounce0 bounce1">
          <queues index="0" size="4" align="4096" notifyId="0" region="vrings"/>
          <queues index="1" size="4" align="4096" notifyId="1" region="vrings"/>
        </devices>
        <workloads xsi:type="topology:ConsoleWriter" core="driver" device="console0" text="Hello"/>
        <workloads xsi:type="topology:ConsoleReader" core="device" device="console0"/>
      </topology:Topology>
      """;

  private SampleTopologies() {}

  /** Two cores with an RPMsg bus over remoteproc. */
  public static Topology rpmsg() {
    return read(RPMSG);
  }

  /** Two guests with a console over virtio-mmio in shared memory. */
  public static Topology serial() {
    return read(SERIAL);
  }

  /** The element of this name. */
  public static <T extends EObject> T named(Topology topology, Class<T> type, String name) {
    for (var all = EcoreUtil.<EObject>getAllContents(topology, true); all.hasNext();) {
      EObject element = all.next();
      if (type.isInstance(element) && element instanceof NamedElement named && name.equals(named.getName())) {
        return type.cast(element);
      }
    }
    throw new AssertionError("no " + type.getSimpleName() + " called " + name);
  }

  private static Topology read(String text) {
    try {
      return TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "sample.topology");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
