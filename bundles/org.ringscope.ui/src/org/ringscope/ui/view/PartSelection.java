// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.view;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench what is selected in a part, whatever widgets it has. */
public class PartSelection implements ISelectionProvider {
  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private IStructuredSelection selection = StructuredSelection.EMPTY;

  @Override
  public final IStructuredSelection getSelection() {
    return selection;
  }

  /** What is no list of elements selects none. */
  @Override
  public final void setSelection(ISelection next) {
    selection = next instanceof IStructuredSelection structured ? structured : StructuredSelection.EMPTY;
    for (ISelectionChangedListener listener : listeners) {
      listener.selectionChanged(new SelectionChangedEvent(this, selection));
    }
  }

  @Override
  public final void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public final void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }
}
