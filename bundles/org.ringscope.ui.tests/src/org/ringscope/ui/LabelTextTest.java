// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

@ExtendWith(EmptyErrorLog.class)
class LabelTextTest {
  @Test
  void showsWordsAsTheyAreAndLeavesAloneWhatIsThere() {
    Shell shell = new Shell();
    Label label = new Label(shell, SWT.NONE);
    assertThat(LabelText.show(label, "a & b")).isTrue();
    assertThat(label.getText()).isEqualTo("a && b");
    assertThat(LabelText.show(label, "a & b")).isFalse();
    assertThat(LabelText.show(label, "a")).isTrue();
    shell.dispose();
  }
}
