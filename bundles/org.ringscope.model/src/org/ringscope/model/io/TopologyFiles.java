// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyLimits;
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

  /**
   * Writes the topology in XMI; it may, but need not, lie in a resource.
   *
   * @throws IOException with one line, before anything is written, when what is read back would be another topology: two
   * elements of one name, say
   */
  public static void save(Topology topology, OutputStream to) throws IOException {
    ReferencesByName.check(topology);
    Resource resource = topology.eResource();
    if (resource == null) {
      resource = new ClosedResourceSet().createResource(URI.createURI("memory:/topology"));
      resource.getContents().add(topology);
    }
    try {
      resource.save(to, Map.of());
    } catch (RuntimeException e) { // EMF's answer to a character that XML does not have
      throw new IOException(org.ringscope.model.io.xml.XmlText.shown(firstLine(String.valueOf(e.getMessage()))), e);
    }
  }

  private static Topology load(InputStream bytes, String name, URI uri) throws IOException {
    byte[] all = bytes.readNBytes(TopologyLimits.FILE_BYTES + 1);
    if (all.length > TopologyLimits.FILE_BYTES) {
      throw new MalformedTopologyException(name, 0, "larger than " + (TopologyLimits.FILE_BYTES >> 20) + " MiB");
    }
    Resource resource = new ClosedResourceSet().createResource(uri);
    try {
      resource.load(new ByteArrayInputStream(all), Map.of());
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

  /** What is not in the file is still a proxy, and nobody goes and looks for it. */
  private static void refuseForeignReferences(Topology topology, String name) throws MalformedTopologyException {
    for (Iterator<EObject> all = EcoreUtil.getAllProperContents(topology, false); all.hasNext();) {
      EObject element = all.next();
      refuseForeign(element, name);
      for (Iterator<EObject> targets = ((InternalEList<EObject>) element.eCrossReferences()).basicIterator();
          targets.hasNext();) {
        refuseForeign(targets.next(), name);
      }
    }
  }

  private static void refuseForeign(EObject element, String name) throws MalformedTopologyException {
    if (element.eIsProxy()) {
      throw new MalformedTopologyException(name, 0, "refers to " + EcoreUtil.getURI(element)
          + ", which is not in this file");
    }
  }

  private static IOException malformed(String name, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalValueException wrong && wrong.getValue() instanceof EObject target) {
        boolean fits = wrong.getFeature().getEType().isInstance(target);
        return new MalformedTopologyException(name, Math.max(wrong.getLine(), 0), wrong.getFeature().getName()
            + " refers to " + (fits ? "one " : "a ") + target.eClass().getName()
            + (fits ? " twice" : ", which it cannot"));
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
