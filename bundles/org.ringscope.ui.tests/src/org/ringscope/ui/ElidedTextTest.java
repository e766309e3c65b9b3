// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

@ExtendWith(EmptyErrorLog.class)
class ElidedTextTest {
  /** Of the names of queues the number at the end tells one from another. */
  @Test
  void losesTheMiddleAndKeepsTheNumber() {
    GC gc = new GC(Display.getCurrent());
    try {
      String name = "cm4_vdev0/1";
      int width = gc.textExtent(name).x;
      assertThat(ElidedText.within(gc, name, width)).isEqualTo(name);
      String cut = ElidedText.within(gc, name, width - 1);
      assertThat(cut).startsWith("cm4").contains("\u2026").endsWith("0/1");
      assertThat(gc.textExtent(cut).x).isLessThan(width);
      assertThat(ElidedText.within(gc, name, 0)).isEqualTo("\u2026");
    } finally {
      gc.dispose();
    }
  }
}
