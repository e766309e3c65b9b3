// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.testkit.EmptyErrorLog;

/** A mark is painted where it looks other than before: each painting draws all of the diagram between the marks. */
@ExtendWith(EmptyErrorLog.class)
class LiveFigureTest {
  private final Figure owner = new Figure();
  private final Figure decoration = new Figure();
  private int repainted;
  private final BadgeFigure badge = new BadgeFigure(owner, true) {
    @Override
    public void repaint() {
      repainted++;
    }
  };

  private void show(String text, String details) {
    repainted = 0;
    badge.show(new LiveMark(null, text, "", false, false, LiveMark.ARRIVED, details));
  }

  @Test
  void otherDetailsAreNoReasonToPaint() {
    owner.setBounds(new Rectangle(0, 0, 300, 200));
    decoration.add(badge);
    show("sleeps", "ecu0: sleeps for 1 ms");
    assertThat(repainted).isPositive();
    show("sleeps", "ecu0: sleeps for 2 ms");
    assertThat(repainted).isZero();
    assertThat(((Label) badge.getToolTip()).getText()).contains("2 ms");
    show("offline", "ecu0: offline");
    assertThat(repainted).isPositive();
    show("", "ecu0");
    assertThat(badge.isVisible()).isFalse();
    show("offline", "ecu0: offline");
    assertThat(badge.isVisible()).isTrue();
    assertThat(repainted).isPositive();
  }
}
