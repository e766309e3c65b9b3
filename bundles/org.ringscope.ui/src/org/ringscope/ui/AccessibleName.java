// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells those who do not see a control what it is: tables, trees and pictures have no label of their own. */
public final class AccessibleName {
  private AccessibleName() {}

  public static void give(Control control, String name) {
    give(control, name, () -> null);
  }

  /** @param description what the control shows now in words, null for nothing */
  public static void give(Control control, String name, Supplier<String> description) {
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = description.get();
      }
    });
  }
}
