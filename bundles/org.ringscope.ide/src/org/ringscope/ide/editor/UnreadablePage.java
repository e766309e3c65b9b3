// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.ringscope.model.io.MalformedTopologyException;

/** What the editor shows of a file that is no topology: which file, which line, why, and a way to the text. */
final class UnreadablePage {
  private static final int MOST_LINES = 20;

  private UnreadablePage() {}

  static Control create(Composite parent, IFile file, MalformedTopologyException reason, IWorkbenchPage page) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(12, 8).applyTo(area);
    Label sign = new Label(area, SWT.NONE);
    sign.setImage(area.getDisplay().getSystemImage(SWT.ICON_ERROR));
    GridDataFactory.fillDefaults().span(1, 3).align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
    Label title = new Label(area, SWT.NONE);
    title.setText(file.getName() + " cannot be shown as a topology");
    title.setFont(JFaceResources.getBannerFont());
    Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
    text.setBackground(area.getBackground());
    List<String> lines = new ArrayList<>();
    reason.forEachFault((line, fault) -> lines.add((line > 0 ? "Line " + line + ": " : "") + fault));
    text.setText(String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_LINES)))
        + (lines.size() > MOST_LINES ? "\nand " + (lines.size() - MOST_LINES) + " more; see the Problems view" : ""));
    text.setData("id", "org.ringscope.ide.unreadable");
    text.setToolTipText("Ctrl+C copies the text");
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(text);
    Link link = new Link(area, SWT.NONE);
    link.setText("<a>Open it in the text editor</a>; this editor reads the file again when it has been saved.");
    link.setToolTipText("Shows line " + Math.max(1, reason.line()) + " of the file");
    link.addListener(SWT.Selection, e -> TextEditorOpener.open(page, file, reason.line()));
    return area;
  }
}
