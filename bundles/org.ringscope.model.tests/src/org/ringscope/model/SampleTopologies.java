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
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;

/** Sound systems for tests to break. */
public final class SampleTopologies {

  /** What every topology file begins with, up to the attributes of the system. */
  public static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:topology="http://ringscope.org/topology/2"
      """;

  private static final String RPMSG = HEAD + """
          name="rpmsg">
        <cores name="host" os="linux">
          <endpoints name="sample" bus="rpmsg0" address="0x400"/>
          <tasks xsi:type="topology:ClientSample" name="client" endpoint="host/sample"/>
        </cores>
        <cores name="remote" kind="microcontroller" bootedBy="host">
          <firmware>
            <resourceTable address="0x38001000"/>
          </firmware>
          <windows name="code" address="0x0" physical="0x38000000" size="0x10000"/>
          <windows name="vrings" address="0x10040000" physical="0x30040000" size="0x2000"/>
          <windows name="buffers" address="0x30042000" physical="0x30042000" size="0x4000"/>
          <endpoints name="sample" bus="rpmsg0" address="0x400"/>
          <tasks xsi:type="topology:EchoService" name="echo" endpoint="remote/sample"/>
        </cores>
        <regions name="code" address="0x38000000" size="0x10000" role="firmware"/>
        <regions name="vrings" address="0x30040000" size="0x2000" role="vrings"/>
        <regions name="buffers" address="0x30042000" size="0x4000" role="buffers"/>
        <doorbells name="to_remote" from="host" to="remote" delay="2us"/>
        <doorbells name="to_host" from="remote" to="host"/>
        <devices xsi:type="topology:RpmsgDevice" name="rpmsg0" driverSide="host" deviceSide="remote" features="0x1"
            kick="to_remote" interrupt="to_host" busName="virtio0">
          <transport xsi:type="topology:Remoteproc"/>
          <queues index="0" region="vrings" size="16" align="16" notifyId="0"/>
          <queues index="1" region="vrings" size="16" align="16" notifyId="1"/>
          <buffers region="buffers" count="32" size="512"/>
          <channels service="sample" ends="host/sample remote/sample"/>
        </devices>
      </topology:Topology>
      """;

  private static final String SERIAL = HEAD + """
          name="serial">
        <cores name="driver" kind="guest">
          <tasks xsi:type="topology:ConsoleWriter" name="writer" device="console0" text="Hello"/>
        </cores>
        <cores name="device" kind="guest">
          <tasks xsi:type="topology:ConsoleReader" name="reader" device="console0"/>
        </cores>
        <regions name="registers" address="0xafa00000" size="0x800" role="registers"/>
        <regions name="bounce0" address="0xafa00800" size="0x80000" role="buffers"/>
        <regions name="bounce1" address="0xafa80800" size="0x80000" role="buffers"/>
        <regions name="vrings" address="0xafb00800" size="0x8000" role="vrings"/>
        <doorbells name="to_device" from="driver" to="device"/>
        <doorbells name="configuration" from="driver" to="device" trigger="level"/>
        <doorbells name="to_driver" from="device" to="driver"/>
        <devices xsi:type="topology:ConsoleDevice" name="console0" driverSide="driver" deviceSide="device"
            kick="to_device" interrupt="to_driver">
          <transport xsi:type="topology:Mmio" region="registers" version="legacy" trapped="false"
              accessDoorbell="configuration"/>
          <queues index="0" region="vrings" size="4" align="4096" notifyId="0">
            <bounce region="bounce0"/>
          </queues>
          <queues index="1" region="vrings" size="4" align="4096" notifyId="1">
            <bounce region="bounce1"/>
          </queues>
        </devices>
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

  /** The core of this name. */
  public static Core core(Topology topology, String name) {
    return named(topology, Core.class, name);
  }

  /** The region of this name. */
  public static MemoryRegion region(Topology topology, String name) {
    return named(topology, MemoryRegion.class, name);
  }

  /** The doorbell of this name. */
  public static Doorbell doorbell(Topology topology, String name) {
    return named(topology, Doorbell.class, name);
  }

  /** The bus of {@link #rpmsg()}. */
  public static RpmsgDevice bus(Topology rpmsg) {
    return named(rpmsg, RpmsgDevice.class, "rpmsg0");
  }

  /** The console of {@link #serial()}. */
  public static ConsoleDevice console(Topology serial) {
    return named(serial, ConsoleDevice.class, "console0");
  }

  /** A topology with this inside. */
  public static Topology of(String content) {
    return read(HEAD + " name=\"made\">" + content + "</topology:Topology>");
  }

  private static Topology read(String text) {
    try {
      return TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "sample.topology");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
