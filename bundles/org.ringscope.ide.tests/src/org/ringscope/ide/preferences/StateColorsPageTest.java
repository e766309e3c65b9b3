// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.Bench;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Pattern;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.ui.canvas.StateColors;

/** The page on which colours and patterns of states are chosen. */
@ExtendWith(EmptyErrorLog.class)
class StateColorsPageTest {
  private static final String ID = "org.ringscope.ui.colors";

  @AfterEach
  void reset() {
    StateColors.change(Theme.LIGHT, Map.of());
    StateColors.change(Theme.DARK, Map.of());
  }

  @Test
  void changesAndRestores() {
    PreferenceDialog dialog =
        PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(), ID, new String[] {ID}, null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Shell shell = dialog.getShell();
    PreferencePage page = (PreferencePage) dialog.getSelectedPage();
    Combo pattern = (Combo) Bench.find(shell, ID + ".pattern.USED");
    choose((Combo) Bench.find(shell, ID + ".theme"), 0);
    assertThat(pattern.getText()).isEqualTo("plain");
    choose(pattern, 1);
    Bench.shot(shell, "colors-page");
    assertThat(page.performOk()).isTrue();
    assertThat(StateColors.changes(Theme.LIGHT)).containsOnlyKeys(Paint.USED).containsEntry(Paint.USED,
        new Theme.Look(Theme.LIGHT.argb(Paint.USED), Pattern.HATCHED));
    choose((Combo) Bench.find(shell, ID + ".theme"), 1);
    Bench.shot(shell, "colors-page-dark");
    defaults(shell).notifyListeners(SWT.Selection, new Event());
    assertThat(page.performOk()).isTrue();
    assertThat(StateColors.changes(Theme.LIGHT)).isEmpty();
    dialog.close();
  }

  private static void choose(Combo combo, int item) {
    combo.select(item);
    combo.notifyListeners(SWT.Selection, new Event());
  }

  private static Button defaults(Composite in) {
    for (Control control : in.getChildren()) {
      Button found = control instanceof Composite inner ? defaults(inner)
          : control instanceof Button button && button.getText().equals("Restore &Defaults") ? button : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
