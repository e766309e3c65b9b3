// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** Children as the item providers of the model tell them; the input is the document, its only element the topology. */
final class ElementTree implements ITreeContentProvider {
  private static final int OPEN_LEVELS = 3;

  private final Supplier<TopologyDocument> document;

  private ElementTree(Supplier<TopologyDocument> document) {
    this.document = document;
  }

  /** Makes a viewer show what {@code document} supplies. */
  static void fill(TreeViewer viewer, Supplier<TopologyDocument> document) {
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new ElementTree(document));
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels(document)));
    show(viewer, document.get());
  }

  /** Shows another document, or nothing if null. */
  static void show(TreeViewer viewer, TopologyDocument document) {
    viewer.setInput(document);
    viewer.expandToLevel(OPEN_LEVELS);
  }

  @Override
  public Object[] getElements(Object input) {
    return new Object[] {((TopologyDocument) input).topology()};
  }

  @Override
  public Object[] getChildren(Object parent) {
    ITreeItemContentProvider provider = provider(parent);
    return provider == null ? new Object[0] : provider.getChildren(parent).toArray();
  }

  @Override
  public boolean hasChildren(Object element) {
    ITreeItemContentProvider provider = provider(element);
    return provider != null && provider.hasChildren(element);
  }

  @Override
  public Object getParent(Object element) {
    return ((EObject) element).eContainer();
  }

  private ITreeItemContentProvider provider(Object element) {
    TopologyDocument current = document.get();
    return current == null ? null : current.adapt((EObject) element, ITreeItemContentProvider.class);
  }
}
