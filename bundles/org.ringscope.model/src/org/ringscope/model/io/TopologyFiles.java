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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.ringscope.model.Topology;
import org.xml.sax.SAXParseException;

/** Loads and saves topologies outside Eclipse. */
public final class TopologyFiles {

  private TopologyFiles() {}

  /**
   * Reads a {@code .topology} file.
   *
   * @return the system, in a resource whose URI is the file's
   * @throws MalformedTopologyException with line and reason when the content is not a topology
   * @throws IOException when the file cannot be read
   */
  public static Topology load(Path file) throws IOException {
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

  /** Writes the topology in XMI; it may, but need not, lie in a resource. */
  public static void save(Topology topology, OutputStream to) throws IOException {
    Resource resource = topology.eResource();
    if (resource == null) {
      resource = new ClosedResourceSet().createResource(URI.createURI("memory:/topology"));
      resource.getContents().add(topology);
    }
    resource.save(to, Map.of());
  }

  private static Topology load(InputStream bytes, String name, URI uri) throws IOException {
    Resource resource = new ClosedResourceSet().createResource(uri);
    try {
      resource.load(bytes, Map.of());
    } catch (IOException | RuntimeException e) {
      throw malformed(name, e);
    }
    for (Resource.Diagnostic error : resource.getErrors()) {
      throw new MalformedTopologyException(name, error.getLine(), firstLine(error.getMessage()));
    }
    if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Topology topology)) {
      throw new MalformedTopologyException(name, 0, "contains no topology, or more than one");
    }
    refuseForeignReferences(topology, name);
    return topology;
  }

  private static void refuseForeignReferences(Topology topology, String name) throws MalformedTopologyException {
    for (EObject foreign : EcoreUtil.UnresolvedProxyCrossReferencer.find(topology).keySet()) {
      throw new MalformedTopologyException(name, 0, "refers to " + EcoreUtil.getURI(foreign)
          + ", which is not in this file");
    }
  }

  private static IOException malformed(String name, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalValueException wrong && wrong.getValue() instanceof EObject target) {
        return new MalformedTopologyException(name, Math.max(wrong.getLine(), 0), wrong.getFeature().getName()
            + " refers to a " + target.eClass().getName() + ", which it cannot");
      }
      if (cause instanceof Resource.Diagnostic at && at.getLine() > 0) {
        return new MalformedTopologyException(name, at.getLine(), firstLine(cause.getMessage()));
      }
      if (cause instanceof SAXParseException at) {
        return new MalformedTopologyException(name, Math.max(at.getLineNumber(), 0), firstLine(at.getMessage()));
      }
    }
    return new MalformedTopologyException(name, 0, firstLine(String.valueOf(e.getMessage())));
  }

  /** The first line, without the place that EMF repeats behind it: {@code (file, line, column)}. */
  private static String firstLine(String text) {
    return text.lines().findFirst().orElse(text).replaceFirst(" \\([^()]*, -?\\d+, -?\\d+\\)$", "");
  }
}
