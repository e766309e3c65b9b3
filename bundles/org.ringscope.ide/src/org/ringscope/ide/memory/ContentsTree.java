// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.memory.MemoryContents.Line;

/** Shows {@link MemoryContents}: devices open, everything else closed. */
final class ContentsTree {
  private static final int VISIBLE_ROWS = 8;

  private final TreeViewer viewer;

  ContentsTree(Composite parent) {
    viewer = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    viewer.getTree().setData("id", "org.ringscope.ide.memory.contents");
    viewer.getTree().setToolTipText("What is found in the memory");
    GridDataFactory.fillDefaults().grab(true, true).hint(640, VISIBLE_ROWS * viewer.getTree().getItemHeight())
        .applyTo(viewer.getTree());
    viewer.setContentProvider(new Lines());
    viewer.setLabelProvider(new Texts());
  }

  /** Shows what was found; nothing when the list is empty. */
  void show(List<Line> lines) {
    viewer.setInput(lines);
    for (Line line : lines) {
      // the resource table and logs are long, and rarely what one looks for
      viewer.setExpandedState(line,
          !line.text().startsWith("Resource table") && !line.text().startsWith("Trace buffer"));
    }
  }

  private static final class Lines implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return ((Line) parent).below().toArray();
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return !((Line) element).below().isEmpty();
    }
  }

  private static final class Texts extends LabelProvider {
    @Override
    public String getText(Object element) {
      return ((Line) element).text();
    }

    @Override
    public Image getImage(Object element) {
      Line line = (Line) element;
      if (line.severity() == null) {
        return null;
      }
      return PlatformUI.getWorkbench().getSharedImages().getImage(switch (line.severity()) {
        case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
        case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
        case HINT -> ISharedImages.IMG_OBJS_INFO_TSK;
      });
    }
  }
}
