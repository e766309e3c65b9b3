// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.statistics;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.ringscope.ui.view.DropDownAction;

/** A tool bar button that says what the span is compared with: nothing, the whole recording, or a span that was kept as B. */
final class ComparisonChooser extends DropDownAction {
  private static final String NOTHING = "Compare";

  private final Runnable changed;
  private final Runnable keeps;
  private SpanJob.Span other;
  private SpanJob.Span kept;

  /** @param keeps asked to {@link #keep} the span that is shown */
  ComparisonChooser(Runnable changed, Runnable keeps) {
    super(NOTHING, "What the span is compared with: nothing, the whole recording, or another span");
    this.changed = changed;
    this.keeps = keeps;
  }

  /** Null for nothing. */
  SpanJob.Span other() {
    return other;
  }

  void keep(SpanJob.Span span) {
    kept = span;
    choose(span);
  }

  void forget() {
    kept = null;
    other = null;
    setText(NOTHING);
  }

  void choose(SpanJob.Span span) {
    other = span;
    setText(span == null ? NOTHING : span.isWhole() ? "Against the Whole" : "Against B");
    changed.run();
  }

  @Override
  protected void fill(Menu menu) {
    item(menu, SWT.RADIO, "With Nothing", other == null, () -> choose(null));
    item(menu, SWT.RADIO, "With the Whole Recording", other != null && other.isWhole(),
        () -> choose(SpanJob.Span.WHOLE));
    item(menu, SWT.RADIO, "With the Span B", other != null && other.equals(kept) && !other.isWhole(),
        () -> choose(kept)).setEnabled(kept != null);
    item(menu, SWT.SEPARATOR, "", false, () -> {});
    item(menu, SWT.PUSH, "Keep This Span as B", false, keeps);
  }
}
