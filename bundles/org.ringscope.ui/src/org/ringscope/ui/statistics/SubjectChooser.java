// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.statistics;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.ringscope.ui.view.DropDownAction;

/** A tool bar button that says of what there is a row each. */
final class SubjectChooser extends DropDownAction {
  /** What has a row. */
  enum Subject {
    QUEUES("Queues"),
    ALL_QUEUES("Queues, Idle Ones Too"),
    ENDPOINTS("Endpoints"),
    CHANNELS("Channels");

    private final String text;

    Subject(String text) {
      this.text = text;
    }
  }

  private final Runnable changed;
  private Subject chosen = Subject.QUEUES;

  SubjectChooser(Runnable changed) {
    super(Subject.QUEUES.text, "What has a row: queues, RPMsg endpoints, or channels between two of them");
    this.changed = changed;
  }

  Subject chosen() {
    return chosen;
  }

  void choose(Subject subject) {
    chosen = subject;
    setText(subject.text);
    changed.run();
  }

  @Override
  protected void fill(Menu menu) {
    for (Subject subject : Subject.values()) {
      item(menu, SWT.RADIO, subject.text, subject == chosen, () -> choose(subject));
    }
  }
}
