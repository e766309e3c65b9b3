// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.ringscope.model.topology.Topology;

/** Loads and saves topologies outside Eclipse. */
public final class TopologyFiles {

  private TopologyFiles() {}

  /**
   * Reads a {@code .topology} file.
   *
   * @return the system, in a resource whose URI is the file's
   * @throws MalformedTopologyException with all that is wrong when the content is not a topology
   * @throws IOException when the file cannot be read
   */
  public static Topology load(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder, and no topology file");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return load(bytes, file.toString(), URI.createFileURI(file.toAbsolutePath().toString()));
    }
  }

  /**
   * Reads a topology from bytes that lie elsewhere, for example inside a trace.
   *
   * @param name what messages call the source
   */
  public static Topology load(InputStream bytes, String name) throws IOException {
    return load(bytes, name, URI.createURI("memory:/" + URI.encodeSegment(name, false)));
  }

  /**
   * Writes the topology over the file that it was read from, in memory; it may, but need not, lie in a resource.
   *
   * @throws IOException with one line, before anything is written, when what is read back would be another topology:
   * two elements of one name, say
   */
  public static void save(Topology topology, OutputStream to) throws IOException {
    if (topology.eResource() instanceof TopologyResource resource) {
      resource.save(to, Map.of());
    } else {
      TopologyResource.write(topology, to);
    }
  }

  private static Topology load(InputStream bytes, String name, URI uri) throws IOException {
    Resource resource = new TopologyResourceFactory().createResource(uri);
    new ResourceSetImpl().getResources().add(resource);
    try {
      resource.load(bytes, Map.of());
    } catch (MalformedTopologyException e) {
      throw new MalformedTopologyException(name, e.faults());
    }
    return (Topology) resource.getContents().get(0);
  }
}
