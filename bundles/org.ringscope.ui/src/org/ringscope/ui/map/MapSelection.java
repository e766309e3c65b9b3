// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.map;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench what is selected in the map. */
final class MapSelection implements ISelectionProvider {
  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private ISelection selection = StructuredSelection.EMPTY;

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection next) {
    selection = next;
    for (ISelectionChangedListener listener : listeners) {
      listener.selectionChanged(new SelectionChangedEvent(this, next));
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
