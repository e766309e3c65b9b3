// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.ide.traces.RecordedTopology;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.editing.FeatureText;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.provider.TopologyItemProviderAdapterFactory;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;

/** A topology while it is edited: the model, the commands that changed it, and what is wrong with it. UI thread. */
public final class TopologyDocument {
  private final Topology topology;
  private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(new TopologyItemProviderAdapterFactory());
  private final Editing editing;
  private final boolean isRecorded;
  private final Runnable changed;
  /** Null after a change, until somebody asks. */
  private Findings findings;

  /**
   * @param changed called after each command, its undoing and its redoing, and after saving
   */
  private TopologyDocument(Topology topology, boolean isRecorded, Editing editing, Runnable changed) {
    this.topology = topology;
    this.isRecorded = isRecorded;
    this.changed = changed;
    this.editing = editing;
    editing.listen(this::changedByOthers);
  }

  /**
   * Reads a file, unless another tool has it open: then it is edited together.
   *
   * @throws MalformedTopologyException with line and reason when it holds no topology
   */
  public static TopologyDocument load(IFile file, Runnable changed) throws CoreException, IOException {
    boolean isRecorded = RecordedTopology.is(file);
    SharedTopology shared = isRecorded ? null : SharedTopologies.of(file);
    if (shared != null && shared.topology() != null) {
      return new TopologyDocument(shared.topology(), false, new Editing.Together(shared, file), changed);
    }
    try (InputStream bytes = file.getContents(true)) {
      return of(TopologyFiles.load(bytes, file.getName()), isRecorded, changed);
    }
  }

  /** A topology that was read from a file. */
  public static TopologyDocument of(Topology topology, boolean isRecorded, Runnable changed) {
    return new TopologyDocument(topology, isRecorded, new Editing.Alone(topology, false), changed);
  }

  /** What another tool has not saved, in a resource of its own: nobody has saved it yet. */
  public static TopologyDocument unsaved(Topology topology, Runnable changed) {
    return new TopologyDocument(topology, false, new Editing.Alone(topology, true), changed);
  }

  /** Writes the file and makes this state the one that is not dirty. */
  public void save(IFile file, IProgressMonitor monitor) throws CoreException, IOException {
    editing.save(file, monitor);
  }

  /** The topology was changed by a command, perhaps not one of this document. */
  public void changedByOthers() {
    findings = null;
    changed.run();
  }

  public Topology topology() {
    return topology;
  }

  public EditingDomain domain() {
    return editing.domain();
  }

  /** Whether it is this topology that a tool has open now. */
  public boolean isOf(SharedTopology tool) {
    return tool != null && shared() == tool && tool.topology() == topology;
  }

  /** Whether others edit it, too. */
  public boolean isShared() {
    return shared() != null;
  }

  /** What others edit, too; null if nobody does. */
  public SharedTopology shared() {
    return editing instanceof Editing.Together together ? together.shared : null;
  }

  public boolean isDirty() {
    return editing.isDirty();
  }

  /** What is to be said about the topology as it is now. */
  public List<Finding> findings() {
    return known().all();
  }

  /** What is to be said about an element itself. */
  public List<Finding> findings(EObject element) {
    return known().of(element);
  }

  /** What is to be said about one feature of an element. */
  public List<Finding> findings(EObject element, EStructuralFeature feature) {
    return findings(element).stream().filter(finding -> finding.feature() == feature).toList();
  }

  /** The worst that is to be said about an element or something in it; null where there is nothing. */
  public Severity worstWithin(EObject element) {
    return known().worstWithin(element);
  }

  private Findings known() {
    if (findings == null) {
      findings = new Findings(TopologyValidator.validate(topology));
    }
    return findings;
  }

  /** Whether it belongs to a recording and cannot be changed: it says what was run. */
  public boolean isRecorded() {
    return isRecorded;
  }

  /** Whether the file is of an edition before the one that is written. */
  public boolean isOfOlderEdition() {
    return resource().edition() < TopologyResource.EDITION;
  }

  /** Comments of an older edition that have no place in this one. */
  public List<String> lostComments() {
    return resource().lostComments();
  }

  private TopologyResource resource() {
    return (TopologyResource) topology.eResource();
  }

  public void execute(Command command) {
    if (!isRecorded && command.canExecute()) {
      domain().getCommandStack().execute(command);
    }
  }

  /** Lets code change the topology, so that it can be undone as one step. */
  public void change(String label, Runnable work) {
    execute(new Change(topology, label, work));
  }

  /** Sets a feature, so that it can be undone. */
  public void set(EObject element, EStructuralFeature feature, Object value) {
    execute(SetCommand.create(domain(), element, feature, value == null ? SetCommand.UNSET_VALUE : value));
  }

  /** Adapts an element to one of the interfaces of its item provider. */
  public <T> T adapt(EObject element, Class<T> type) {
    return type.cast(adapters.adapt((Object) element, type));
  }

  /** What can be set of an element: its name first, where it lies and what there is to say about it last. */
  public List<IItemPropertyDescriptor> properties(EObject element) {
    return adapt(element, IItemPropertySource.class).getPropertyDescriptors(element).stream()
        .sorted(Comparator.comparingInt(each -> FeatureText.rank((EStructuralFeature) each.getFeature(element))))
        .toList();
  }

  /** What the file calls an element, {@code rpmsg0/1}, or else its place; stays valid over a reload. */
  public String path(EObject element) {
    return topology.eResource() == null ? QualifiedName.of(element) : topology.eResource().getURIFragment(element);
  }

  /** The element at a place, null if there is none. */
  public EObject element(String path) {
    return path == null || path.isEmpty() ? null : topology.eResource().getEObject(path);
  }

  /** Descriptors of what can be added below an element. */
  Collection<?> childDescriptors(EObject parent) {
    return domain().getNewChildDescriptors(parent, null);
  }

  public void dispose() {
    editing.dispose();
    adapters.dispose();
  }
}
