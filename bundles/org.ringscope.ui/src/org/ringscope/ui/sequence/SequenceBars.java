// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ringscope.analysis.sequence.SequenceItem;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.canvas.PictureCanvas;

/**
 * The scroll bars of a sequence. Where all of it was read the bar counts pixels; of a long trace nobody knows how many items it has, and the
 * bar is its time.
 */
final class SequenceBars {
  private static final int STEPS = 100_000;
  private static final int THUMB = 2_000;
  private static final int WHEEL = 40;

  private final SequenceControl sequence;
  private final PictureCanvas canvas;
  private boolean isDragging;

  SequenceBars(SequenceControl sequence, PictureCanvas canvas) {
    this.sequence = sequence;
    this.canvas = canvas;
    canvas.getVerticalBar().addListener(SWT.Selection, this::scrolled);
    canvas.getHorizontalBar().addListener(SWT.Selection,
        event -> sequence.scrollSideways(canvas.getHorizontalBar().getSelection()));
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    update();
  }

  private boolean isWhole() {
    return sequence.sheet().window().isBegin() && sequence.sheet().window().isEnd();
  }

  void update() {
    ScrollBar down = canvas.getVerticalBar();
    int high = (int) Math.max(1, sequence.height());
    int all = (int) Math.ceil(sequence.sheet().contentHeight());
    down.setVisible(all > high);
    if (isWhole()) {
      down.setValues((int) sequence.sheet().top(), 0, Math.max(all, high), high, WHEEL, Math.max(WHEEL, high - WHEEL));
    } else if (!isDragging) {
      down.setValues((int) (share() * (STEPS - THUMB)), 0, STEPS, THUMB, 1, THUMB);
    }
    ScrollBar aside = canvas.getHorizontalBar();
    int wide = (int) Math.max(1, sequence.width());
    int picture = (int) Math.ceil(sequence.sheet().contentWidth());
    aside.setVisible(picture > wide);
    aside.setValues((int) sequence.sheet().left(), 0, Math.max(picture, wide), wide, WHEEL, wide);
  }

  /** How far in its time the trace is scrolled. */
  private double share() {
    Trace trace = sequence.session().trace();
    long span = Math.max(1, trace.endNanos() - trace.beginNanos());
    return Math.max(0, Math.min(1, (double) (visibleNanos(trace) - trace.beginNanos()) / span));
  }

  /** Time of the first visible item; the begin of the trace where there is none. */
  private long visibleNanos(Trace trace) {
    SequenceItem first = sequence.sheet().anchor();
    return first == null ? trace.beginNanos() : first.nanos();
  }

  private void scrolled(Event event) {
    int at = canvas.getVerticalBar().getSelection();
    if (isWhole()) {
      sequence.scrollTo(at);
      return;
    }
    switch (event.detail) {
      case SWT.ARROW_DOWN -> sequence.scrollBy(WHEEL);
      case SWT.ARROW_UP -> sequence.scrollBy(-WHEEL);
      case SWT.PAGE_DOWN -> sequence.scrollBy(sequence.height() - WHEEL);
      case SWT.PAGE_UP -> sequence.scrollBy(WHEEL - sequence.height());
      default -> {
        Trace trace = sequence.session().trace();
        double share = (double) at / (STEPS - THUMB);
        isDragging = event.detail == SWT.DRAG;
        sequence.goTo(trace.beginNanos() + Math.round(share * (trace.endNanos() - trace.beginNanos())));
      }
    }
  }

  private void wheel(Event event) {
    event.doit = false;
    isDragging = false;
    sequence.scrollBy(-event.count * WHEEL / canvas.zoom());
  }
}
