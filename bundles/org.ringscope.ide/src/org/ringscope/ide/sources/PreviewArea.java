// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.sources;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.ringscope.ide.Icons;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.sources.SystemPreview.Row;
import org.ringscope.model.validation.Severity;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.ui.canvas.PictureCanvas;

/** A list of what a system will have, and its picture. */
public final class PreviewArea {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 220;

  private final TableViewer list;
  private final PictureCanvas canvas;
  private SystemPreview shown;

  public PreviewArea(Composite parent) {
    SashForm both = new SashForm(parent, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(both);
    Composite table = new Composite(both, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    table.setLayout(layout);
    list = new TableViewer(table, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.getTable().setHeaderVisible(true);
    list.getTable().setData("id", "org.ringscope.ide.preview");
    list.getTable().setToolTipText("What will be in the system");
    ColumnViewerToolTipSupport.enableFor(list);
    column("Element", 38, layout, new Labels() {
      @Override
      public Image getImage(Object row) {
        return icon((Row) row);
      }

      @Override
      public String getText(Object row) {
        String what = ((Row) row).what(); // of a path the end tells most
        return what.length() == 1 ? what : what.substring(what.lastIndexOf('/') + 1);
      }
    });
    column("What it is, or what is wrong", 62, layout, new Labels() {
      @Override
      public String getText(Object row) {
        return ((Row) row).detail();
      }
    });
    canvas = new PictureCanvas(both, SWT.BORDER, this::paint);
    both.setWeights(66, 34);
  }

  /** Texts are longer than columns. */
  private static class Labels extends ColumnLabelProvider {
    @Override
    public String getToolTipText(Object row) {
      return ((Row) row).what() + ": " + ((Row) row).detail();
    }
  }

  private void column(String title, int weight, TableColumnLayout layout, ColumnLabelProvider labels) {
    TableViewerColumn column = new TableViewerColumn(list, SWT.LEFT);
    column.getColumn().setText(title);
    column.setLabelProvider(labels);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
  }

  private static Image icon(Row row) {
    return row.element() != null ? Icons.image("model/" + row.element().eClass().getName())
        : PlatformUI.getWorkbench().getSharedImages().getImage(
            row.severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
                : row.severity() == Severity.WARNING ? ISharedImages.IMG_OBJS_WARN_TSK
                    : ISharedImages.IMG_OBJS_INFO_TSK);
  }

  /** Null for nothing. */
  public void show(SystemPreview preview) {
    shown = preview;
    list.setInput(preview == null ? List.of() : preview.rows());
    canvas.redraw();
  }

  boolean isDisposed() {
    return canvas.isDisposed();
  }

  private void paint(Canvas on, int width, int height) {
    on.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    if (shown == null || shown.picture().width() <= 0) {
      return;
    }
    double zoom = Math.min(1, Math.min(canvas.getClientArea().width / shown.picture().width(),
        canvas.getClientArea().height / shown.picture().height()));
    if (Math.abs(zoom - canvas.zoom()) > 0.001) {
      canvas.setZoom(zoom); // from the next painting on
      canvas.redraw();
      return;
    }
    on.save();
    on.translate(Math.max(0, (width - shown.picture().width()) / 2),
        Math.max(0, (height - shown.picture().height()) / 2));
    shown.picture().draw(on);
    on.restore();
  }
}
