// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.util.Set;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.IPipelinedTreeContentProvider2;
import org.eclipse.ui.navigator.PipelinedShapeModification;
import org.eclipse.ui.navigator.PipelinedViewerUpdate;

/** Makes a trace folder one thing in the Project Explorer: the files of its streams say nothing to a reader. */
public final class TraceContentProvider implements IPipelinedTreeContentProvider2 {
  private static final Object[] NONE = {};

  @Override
  @SuppressWarnings("rawtypes")
  public void getPipelinedChildren(Object parent, Set children) {
    if (isTrace(parent)) {
      children.clear();
    }
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void getPipelinedElements(Object input, Set elements) {}

  @Override
  public Object getPipelinedParent(Object object, Object suggested) {
    return suggested;
  }

  @Override
  public PipelinedShapeModification interceptAdd(PipelinedShapeModification change) {
    if (isTrace(change.getParent())) {
      change.getChildren().clear();
    }
    return change;
  }

  @Override
  public PipelinedShapeModification interceptRemove(PipelinedShapeModification change) {
    return change;
  }

  @Override
  public boolean interceptRefresh(PipelinedViewerUpdate refresh) {
    return false;
  }

  @Override
  public boolean interceptUpdate(PipelinedViewerUpdate update) {
    return false;
  }

  @Override
  public boolean hasChildren(Object element) {
    return false;
  }

  @Override
  public boolean hasPipelinedChildren(Object element, boolean currentHasChildren) {
    return currentHasChildren && !isTrace(element);
  }

  @Override
  public Object[] getElements(Object input) {
    return NONE;
  }

  @Override
  public Object[] getChildren(Object parent) {
    return NONE;
  }

  @Override
  public Object getParent(Object element) {
    return null;
  }

  @Override
  public void init(ICommonContentExtensionSite site) {}

  @Override
  public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {}

  @Override
  public void restoreState(IMemento memento) {}

  @Override
  public void saveState(IMemento memento) {}

  private static boolean isTrace(Object element) {
    return element instanceof IFolder folder && folder.isAccessible() && TraceFolder.isTrace(folder);
  }
}
