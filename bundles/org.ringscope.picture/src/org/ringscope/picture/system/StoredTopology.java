// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/** The copy of its topology, of any edition, that a run has put into its trace. */
public final class StoredTopology {
  private static final String ENDING = ".topology";

  private StoredTopology() {}

  /** Null where there is none, or none that can be read and has the devices of the trace: the trace describes itself. */
  public static Topology of(Trace trace) {
    Path folder = trace.path().resolve("files");
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> copies = files.filter(file -> file.toString().endsWith(ENDING)).toList();
      Topology topology = copies.size() == 1 ? TopologyFiles.load(copies.get(0)) : null;
      return topology != null
          && devices(topology).equals(trace.system().devices().stream().map(DeviceInfo::name).toList())
              ? topology : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static List<String> devices(Topology topology) {
    return new TopologyContents(topology).devices().stream().map(VirtioDevice::getName).toList();
  }

  /** The queue of this id or label ({@code rpmsg0/1}, {@code rpmsg0/rx}); null for none. */
  public static QueueInfo queue(Trace trace, String name) {
    QueueInfo queue = trace.system().queueNamed(name);
    Topology topology = queue == null ? of(trace) : null;
    return topology != null && QualifiedName.find(topology, name) instanceof Virtqueue labelled
        ? trace.system().queueNamed(QualifiedName.of(labelled)) : queue;
  }
}
