// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The one selection that diagram, tree, outline and Properties view share. */
final class EditorSelection implements ISelectionProvider {
  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private IStructuredSelection selection = StructuredSelection.EMPTY;

  /** The selected element, null for none. */
  EObject element() {
    return (EObject) selection.getFirstElement();
  }

  /** All selected elements, in the order of their selection. */
  List<EObject> elements() {
    return Stream.of(selection.toArray()).map(EObject.class::cast).toList();
  }

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection next) {
    selection = next instanceof IStructuredSelection structured ? structured : StructuredSelection.EMPTY;
    for (ISelectionChangedListener listener : listeners) {
      listener.selectionChanged(new SelectionChangedEvent(this, selection));
    }
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }
}
