// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.trace.CoreInfo;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.StreamWriter;
import org.ringscope.trace.SystemDescription;
import org.ringscope.trace.Trace;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.TraceWriter;

/** A system of one host and many devices, as a file and as a trace in which all queues move at each step. */
final class ManyDevices {
  static final long STEP_NANOS = 1_000_000_000;
  private static final int SIZE = 16;
  private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

  private ManyDevices() {}

  /** A project with the topology. */
  static IFile project(String name, int devices) throws Exception {
    Topology topology = FACTORY.createTopology();
    topology.setName(name);
    Core host = core(topology, "host");
    for (int i = 0; i < devices; i++) {
      RpmsgDevice device = FACTORY.createRpmsgDevice();
      device.setName("rpmsg" + i);
      device.setDriverSide(host);
      device.setDeviceSide(core(topology, "ecu" + i));
      device.setTransport(FACTORY.createFixedVrings());
      for (int q = 0; q < 2; q++) {
        Virtqueue queue = FACTORY.createVirtqueue();
        queue.setIndex(q);
        queue.setSize(SIZE);
        device.getQueues().add(queue);
      }
      topology.getDevices().add(device);
    }
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    project.create(null);
    project.open(null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(topology, bytes);
    IFile file = project.getFile(name + ".topology");
    file.create(new ByteArrayInputStream(bytes.toByteArray()), true, null);
    return file;
  }

  private static Core core(Topology topology, String name) {
    Core core = FACTORY.createCore();
    core.setName(name);
    topology.getCores().add(core);
    return core;
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
