// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import java.util.Objects;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.ringscope.ui.CaughtUi;

/**
 * How the user wants palettes to be, of all diagrams at once, while some are folded for want of room: those say whenever they open or
 * close that it is the user who wants them so. There is one for all of them, or two would contradict each other for ever. UI thread.
 */
final class PaletteWish {
  /** Where all diagrams keep how their palettes look. */
  static final String NODE = "org.eclipse.gmf.runtime.diagram.ui";
  private static final IEclipsePreferences PREFERENCES = InstanceScope.INSTANCE.getNode(NODE);
  private static final String STATE = "org.eclipse.gmf.pstate";
  private static final PaletteWish OF_ALL = new PaletteWish();

  private final IPreferenceChangeListener listener = this::changed;
  private int folded;
  /** Null where the user has chosen nothing. */
  private String wish;

  private PaletteWish() {}

  static PaletteWish ofAll() {
    return OF_ALL;
  }

  /** A palette is about to fold. */
  void folds() {
    if (folded++ == 0) {
      wish = PREFERENCES.get(STATE, null);
      PREFERENCES.addPreferenceChangeListener(listener);
    }
  }

  /** It is unfolded, or gone. */
  void unfolds() {
    if (--folded == 0) {
      restore();
      PREFERENCES.removePreferenceChangeListener(listener);
    }
  }

  private void changed(PreferenceChangeEvent change) {
    if (STATE.equals(change.getKey()) && !Objects.equals(change.getNewValue(), wish)) {
      CaughtUi.later(Display.getDefault(), () -> {
        if (folded > 0) {
          restore();
        }
      });
    }
  }

  private void restore() {
    if (wish == null) {
      PREFERENCES.remove(STATE);
    } else {
      PREFERENCES.put(STATE, wish);
    }
  }
}
