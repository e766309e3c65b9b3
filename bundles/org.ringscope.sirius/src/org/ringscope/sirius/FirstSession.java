// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.ui.PlatformUI;
import org.ringscope.sirius.live.LiveDiagrams;
import org.ringscope.sirius.live.QuietRefresh;
import org.ringscope.sirius.session.FirstLook;
import org.ringscope.sirius.validation.FindingDecorations;
import org.ringscope.sirius.validation.SessionValidator;
import org.ringscope.ui.CaughtUi;

/** The first session is the first chance that a diagram opens: what draws over diagrams begins with it. */
public final class FirstSession extends SessionManagerListener.Stub {
  @Override
  public void notifyAddSession(Session session) {
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
  }
}
