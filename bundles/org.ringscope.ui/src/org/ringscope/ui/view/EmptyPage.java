// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.view;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What a view shows without a trace: what to do, with links. */
final class EmptyPage {
  private static final String TEXT =
      "Nothing to show yet.\n\nRun a topology (Run As > Ringscope Simulation), or open a trace: "
          + "double-click a recording in the Project Explorer, or drop one here.\n\n"
          + "<a href=\"org.eclipse.ui.newWizard\">New \u2026</a> makes a topology or installs an example.";
  private static final String IMPORT = "org.ringscope.ide.importRecording";
  private static final String IMPORT_TEXT =
      " <a href=\"" + IMPORT + "\">Import \u2026</a> takes a recording of another tool: "
          + "a log of QEMU or Linux, a CTF trace.";

  private EmptyPage() {}

  static Control create(Composite parent, IWorkbenchPartSite site) {
    ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
    Composite page = new Composite(scroller, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(page);
    Link link = new Link(page, SWT.WRAP);
    boolean canImport = site.getService(ICommandService.class).getCommand(IMPORT).isDefined();
    link.setText(canImport ? TEXT + IMPORT_TEXT : TEXT);
    link.addListener(SWT.Selection, event -> execute(site, event.text));
    GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(link);
    scroller.setContent(page);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    scroller.addListener(SWT.Resize,
        event -> scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y));
    return scroller;
  }

  private static void execute(IWorkbenchPartSite site, String command) {
    try {
      site.getService(IHandlerService.class).executeCommand(command, null);
    } catch (Exception e) {
      ILog.of(EmptyPage.class).error("command=" + command + " failed", e);
    }
  }
}
