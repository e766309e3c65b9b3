// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Label;

/** The yellow ground of a strip that says what a recording does not tell, in either theme; that of tool tips may be black. */
public final class NoticeColors {
  private static final Color LIGHT = new Color(0xff, 0xf3, 0xc4);
  private static final Color ON_LIGHT = new Color(0x33, 0x2b, 0x00);
  private static final Color DARK = new Color(0x4d, 0x42, 0x10);
  private static final Color ON_DARK = new Color(0xff, 0xf3, 0xc4);
  /** The platform's style sheets leave such a control alone. */
  private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";

  private NoticeColors() {}

  /** Gives them to a label, which follows the theme around it. */
  public static void give(Label notice) {
    notice.setData(NOT_STYLED, Boolean.TRUE);
    apply(notice);
    notice.addListener(SWT.Paint, event -> apply(notice));
  }

  private static void apply(Label notice) {
    boolean isDark = PictureCanvas.isDark(notice.getParent());
    Color ground = isDark ? DARK : LIGHT;
    if (!ground.equals(notice.getBackground())) {
      notice.setBackground(ground);
      notice.setForeground(isDark ? ON_DARK : ON_LIGHT);
    }
  }
}
