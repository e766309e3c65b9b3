// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.ui.PlatformUI;
import org.ringscope.sirius.drawing.LegibleNames;
import org.ringscope.sirius.drawing.PaletteFlyout;
import org.ringscope.sirius.live.LiveDiagrams;
import org.ringscope.sirius.live.QuietRefresh;
import org.ringscope.sirius.session.FirstLook;
import org.ringscope.sirius.validation.FindingDecorations;
import org.ringscope.sirius.validation.SessionValidator;
import org.ringscope.ui.CaughtUi;

/** The first session is the first chance that a diagram opens: what draws over diagrams begins with it. */
public final class FirstSession extends SessionManagerListener.Stub {
  /**
   * How long AWT waits for whoever has the clipboard, in ms ({@code sun.awt.UNIXToolkit}). Sirius asks AWT for it when a diagram opens
   * ({@code PasteImageAction}), on the UI thread; once something was copied here, that thread itself would have to answer, and ten
   * seconds would pass.
   */
  private static final String CLIPBOARD_PATIENCE = "sun.awt.datatransfer.timeout";

  @Override
  public void notifyAddSession(Session session) {
    if (System.getProperty(CLIPBOARD_PATIENCE) == null) {
      System.setProperty(CLIPBOARD_PATIENCE, "50");
    }
    PaletteFlyout.widen();
    QuietRefresh.start();
    if (PlatformUI.isWorkbenchRunning()) {
      CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), FirstSession::begin);
    }
  }

  private static void begin() {
    LiveDiagrams.start();
    FindingDecorations.install();
    FirstLook.install();
    SessionValidator.install();
    LegibleNames.install();
  }
}
