// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.FileRemark;
import org.ringscope.model.FileRemarks;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.io.xml.Fault;
import org.ringscope.model.io.xml.Faults;
import org.ringscope.model.io.xml.Remark;
import org.ringscope.model.io.xml.XmlDocument;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.io.xml.XmlReader;
import org.ringscope.model.topology.Topology;

/**
 * A {@code .topology} file of any edition. Saving writes the newest edition and leaves alone what was not edited;
 * elements are identified by their qualified names. Why a file cannot be read are its errors, and it has no contents
 * then; what else is to be said of it are its remarks.
 */
public final class TopologyResource extends ResourceImpl implements FileRemarks {
  /** The edition that is written. */
  public static final int EDITION = 2;

  private SourceText source = new SourceText(null);
  private byte[] bytesAsRead;
  private int edition = EDITION;
  private List<String> lostComments = List.of();
  private List<FileRemark> remarks = List.of();

  /** A resource of an own resource set or of an editor's. */
  public TopologyResource(URI uri) {
    super(uri);
  }

  /** Something about a line of the file. */
  private record LineDiagnostic(String location, Fault fault) implements Resource.Diagnostic {
    @Override
    public String getMessage() {
      return fault.reason();
    }

    @Override
    public String getLocation() {
      return location;
    }

    @Override
    public int getLine() {
      return fault.line();
    }

    @Override
    public int getColumn() {
      return 0;
    }
  }

  @Override
  protected void doLoad(InputStream bytes, Map<?, ?> options) throws IOException {
    Faults faults = new Faults();
    byte[] all = bytes.readNBytes(TopologyLimits.FILE_BYTES + 1);
    if (all.length > TopologyLimits.FILE_BYTES) {
      faults.error(0, "larger than " + (TopologyLimits.FILE_BYTES >> 20) + " MiB");
    }
    XmlDocument document = faults.hasErrors() ? null : XmlReader.read(all, faults);
    Editions.Read read = document == null ? null : Editions.read(document, faults);
    faults.errors().forEach(fault -> getErrors().add(new LineDiagnostic(String.valueOf(uri), fault)));
    if (faults.hasErrors()) {
      throw new MalformedTopologyException(uri.isFile() ? uri.toFileString() : String.valueOf(uri), faults.errors());
    }
    bytesAsRead = all;
    edition = read.edition();
    source = read.source();
    lostComments = read.lostComments();
    remarks = faults.remarks().stream().map(each -> remark(each, read)).toList();
    getContents().add(read.topology());
  }

  private static FileRemark remark(Remark said, Editions.Read read) {
    EObject element = said.element() == null ? null : read.source().object(said.element());
    return new FileRemark(said.rule(), said.isError(), said.line(), element == null ? read.topology() : element,
        said.text());
  }

  /** What an older edition had is gone once it is saved. */
  @Override
  public List<FileRemark> remarks() {
    return remarks;
  }

  @Override
  protected void doSave(OutputStream to, Map<?, ?> options) throws IOException {
    TopologyWriter writer = writer();
    byte[] bytes = bytes(writer, source);
    to.write(bytes);
    source = Arrays.equals(bytes, bytesAsRead) ? source : readAgain(bytes, writer);
    bytesAsRead = bytes;
    remarks = edition == EDITION ? remarks : List.of();
    edition = EDITION;
    lostComments = List.of();
  }

  /** The same contents over the same file, in a resource set of their own: what saving writes is the same. */
  public TopologyResource copy() {
    TopologyResource copy = new TopologyResource(uri);
    new ResourceSetImpl().getResources().add(copy);
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    copy.getContents().addAll(copier.copyAll(getContents()));
    copier.copyReferences();
    copy.source = source.of(copier);
    copy.bytesAsRead = bytesAsRead;
    copy.edition = edition;
    copy.lostComments = lostComments;
    copy.remarks = remarks.stream().map(each -> new FileRemark(each.rule(), each.isError(), each.line(),
        copier.getOrDefault(each.element(), each.element()), each.text())).toList();
    return copy;
  }

  private TopologyWriter writer() throws IOException {
    if (getContents().size() != 1 || !(getContents().get(0) instanceof Topology topology)) {
      throw new IOException("contains no topology, or more than one");
    }
    return TopologyWriter.write(topology, source);
  }

  /** What saving would write now; unlike saving it leaves the resource as it is. */
  public byte[] text() throws IOException {
    return bytes(writer(), source);
  }

  /** Whether saving would write what was read or saved last. */
  public boolean isAsRead() {
    try {
      return bytesAsRead != null && Arrays.equals(text(), bytesAsRead);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes a topology that is in no such resource. */
  static void write(Topology topology, OutputStream to) throws IOException {
    SourceText none = new SourceText(null);
    to.write(bytes(TopologyWriter.write(topology, none), none));
  }

  private static byte[] bytes(TopologyWriter writer, SourceText source) throws IOException {
    byte[] bytes = source.document() == null ? writer.text().getBytes(StandardCharsets.UTF_8)
        : source.document().bytes(writer.text());
    if (bytes.length > TopologyLimits.FILE_BYTES) {
      throw new IOException("larger than " + (TopologyLimits.FILE_BYTES >> 20) + " MiB");
    }
    return bytes;
  }

  /** Lines are those of the file that was written just now. */
  private SourceText readAgain(byte[] bytes, TopologyWriter writer) {
    XmlDocument document = XmlReader.read(bytes, new Faults());
    SourceText again = new SourceText(document);
    pair(document.root(), writer.written().iterator(), again);
    again.addMissing(source);
    return again;
  }

  private void pair(XmlElement element, Iterator<TopologyWriter.Written> written, SourceText again) {
    TopologyWriter.Written next = written.next();
    if (next.object() == null) {
      return;
    }
    again.put(next.object(), element);
    again.keepAs(element, source, source.element(next.object()));
    element.children().forEach(child -> pair(child, written, again));
  }

  @Override
  protected void doUnload() {
    super.doUnload();
    source = new SourceText(null);
    bytesAsRead = null;
    lostComments = List.of();
    remarks = List.of();
  }

  /** The qualified name, or the place if that is not one element's alone. */
  @Override
  public String getURIFragment(EObject element) {
    String name = element.eContainer() == null ? "" : QualifiedName.of(element);
    return !name.isEmpty() && find(name) == element ? name : super.getURIFragment(element);
  }

  @Override
  public EObject getEObject(String fragment) {
    EObject found = fragment.isEmpty() || fragment.startsWith("/") ? null : find(fragment);
    return found != null ? found : super.getEObject(fragment);
  }

  private EObject find(String name) {
    return !getContents().isEmpty() && getContents().get(0) instanceof Topology topology
        ? QualifiedName.find(topology, name) : null;
  }

  /** Where an element begins in the file that was read or saved last, from 1; 0 if it is not there. */
  public int lineOf(EObject element) {
    XmlElement read = source.element(element);
    return read == null ? 0 : read.line();
  }

  /** The edition of the file that was read or saved last. */
  public int edition() {
    return edition;
  }

  /** Comments of a file of an older edition that saving cannot keep, one line each. */
  public List<String> lostComments() {
    return lostComments;
  }

  /** The file as it was read or saved last, null if there is none yet. */
  public byte[] bytesAsRead() {
    return bytesAsRead == null ? null : bytesAsRead.clone();
  }
}
