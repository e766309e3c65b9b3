// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.welcome;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.IntroPart;

/** Help &gt; Welcome, also shown when the product starts for the first time. */
public final class WelcomePart extends IntroPart {
  private WelcomePage page;

  @Override
  public void createPartControl(Composite parent) {
    page = new WelcomePage(parent, (command, parameters) -> {
      var window = getIntroSite().getWorkbenchWindow();
      // what opens is behind it otherwise
      window.getWorkbench().getIntroManager().closeIntro(this);
      WelcomeWay.go(window, command, parameters);
    });
  }

  @Override
  public void standbyStateChanged(boolean standby) {
    // it looks the same when it is small
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }
}
