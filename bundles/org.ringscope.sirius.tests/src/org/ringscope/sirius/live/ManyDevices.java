// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** A system of one host and many devices, as a file that can be run and as a trace in which all queues move at each step. */
final class ManyDevices {
  static final long STEP_NANOS = 1_000_000_000;
  private static final int SIZE = 16;

  private ManyDevices() {}

  /** As {@link #project(String, int, String)}, and messages go to and fro as fast as they can. */
  static IFile project(String name, int devices) throws Exception {
    return project(name, devices, null);
  }

  /**
   * A project with the topology: each device has a bus of its own, on which messages go to and fro.
   *
   * @param delay what each doorbell takes to arrive, null if the buses have none
   */
  static IFile project(String name, int devices, String delay) throws Exception {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    project.create(null);
    project.open(null);
    IFile file = project.getFile(name + ".topology");
    file.create(new ByteArrayInputStream(text(name, devices, delay).getBytes(StandardCharsets.UTF_8)), true, null);
    return file;
  }

  private static String text(String name, int devices, String delay) {
    int memory = devices * 0x10000;
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:topology="http://ringscope.org/topology/2"
            name="%s">
          <cores name="host" kind="application" os="linux">
        %s%s  </cores>
        %s  <regions name="code" address="0x38000000" size="0x%x" role="firmware"/>
          <regions name="shared" address="0x30000000" size="0x%x" role="shared"/>
        %s%s</topology:Topology>
        """.formatted(name, each(devices, "    <endpoints name='sample%1$d' bus='rpmsg%1$d'/>\n"),
        each(devices, "    <tasks xsi:type='topology:ClientSample' name='client%1$d' endpoint='host/sample%1$d'"
            + " count='%2$d'/>\n"),
        each(devices, """
              <cores name='ecu%1$d' kind='microcontroller' bootedBy='host'>
                <endpoints name='sample' bus='rpmsg%1$d' address='0x400'/>
                <tasks xsi:type='topology:EchoService' name='echo' endpoint='ecu%1$d/sample' count='%2$d'/>
              </cores>
            """), memory, memory, delay == null ? "" : each(devices, """
              <doorbells name='to%%1$d' from='host' to='ecu%%1$d' delay='%1$s'/>
              <doorbells name='from%%1$d' from='ecu%%1$d' to='host' delay='%1$s'/>
            """.formatted(delay)), each(devices, """
              <devices xsi:type='topology:RpmsgDevice' name='rpmsg%1$d' driverSide='host' deviceSide='ecu%1$d'
                  features='RPMSG_NS'DOORBELLS>
                <transport xsi:type='topology:Remoteproc'/>
                <queues region='shared' index='0' size='16' align='16'/>
                <queues region='shared' index='1' size='16' align='16'/>
                <buffers region='shared' count='32' size='512'/>
                <channels service='rpmsg-client-sample' ends='host/sample%1$d ecu%1$d/sample'/>
              </devices>
            """.replace("DOORBELLS", delay == null ? "" : " kick='to%1$d' interrupt='from%1$d'")));
  }

  /** The text of each device, one after the other; %1$d is its number, %2$d more messages than are ever sent. */
  private static String each(int devices, String text) {
    return IntStream.range(0, devices).mapToObj(i -> text.formatted(i, 1_000_000_000)).collect(Collectors.joining());
  }

  static Trace trace(Path folder, int devices, int steps) throws IOException {
    SystemDescription.Builder system = SystemDescription.builder().add(new CoreInfo(0, "application", "linux", "host"));
    for (int i = 0; i < devices; i++) {
      system.add(new CoreInfo(i + 1, "microcontroller", "zephyr", "ecu" + i));
      system.add(new DeviceInfo(i, 7, 0, i + 1, 1, "remoteproc", "rpmsg" + i));
      for (int q = 0; q < 2; q++) {
        long base = 0x1000_0000L + 0x10000L * (2 * i + q);
        system.add(new QueueInfo(2 * i + q, i, q, QueueInfo.SPLIT, SIZE, 4096, base, base + 0x1000, base + 0x2000, q,
            QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN));
      }
    }
    try (TraceWriter writer = TraceWriter.create(folder, TraceOptions.of(new UUID(1, devices), "simulation"))) {
      writer.describe(system.build());
      StreamWriter driver = writer.stream(0, "host");
      for (int step = 0; step < steps; step++) {
        for (int queue = 0; queue < 2 * devices; queue++) {
          long nanos = step * STEP_NANOS + queue * 1000L;
          driver.at(nanos).ring().descriptorWritten(queue, step % SIZE, 0x4000_0000L + 512L * step, 512, 0, 0);
          driver.at(nanos + 100).ring().availEntry(queue, step, step % SIZE);
          driver.at(nanos + 200).ring().availIdx(queue, step, step + 1);
          driver.at(nanos + 300).notification().kickBegin(queue);
          driver.at(nanos + 400).notification().kickEnd(queue);
        }
      }
    }
    return Trace.open(folder);
  }
}
