// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.ringscope.ide.Icons;

/** Name and icon of a trace folder in the Project Explorer; everything else is left to the platform. */
public final class TraceLabelProvider extends LabelProvider implements ICommonLabelProvider {

  @Override
  public String getText(Object element) {
    return element instanceof IFolder folder && TraceFolder.isTrace(folder) ? folder.getName()
        : null;
  }

  @Override
  public Image getImage(Object element) {
    return element instanceof IFolder folder && TraceFolder.isTrace(folder) ? Icons.image("trace") : null;
  }

  @Override
  public String getDescription(Object element) {
    return element instanceof IFolder folder && TraceFolder.isTrace(folder)
        ? folder.getName()
            + (TraceFolder.isLive(folder) ? " - trace, still growing" : " - trace, double-click opens it")
        : null;
  }

  @Override
  public void init(ICommonContentExtensionSite site) {}

  @Override
  public void restoreState(IMemento memento) {}

  @Override
  public void saveState(IMemento memento) {}
}
