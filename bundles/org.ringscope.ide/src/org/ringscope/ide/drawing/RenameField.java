// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.drawing;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field over a picture in which a name is changed: Enter or another place takes it, Escape leaves it as it was. */
public final class RenameField {
  private static final int LEAST_WIDTH = 120;

  private RenameField() {}

  /** Opens it over a part of a control. */
  public static void open(Composite over, Rectangle place, String name, Consumer<String> take) {
    Text field = new Text(over, SWT.BORDER | SWT.SINGLE);
    field.setData("id", "org.ringscope.ide.rename");
    field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = "New name of " + name;
      }
    });
    field.setText(name);
    field.selectAll();
    field.setBounds(place.x, place.y, Math.max(place.width, LEAST_WIDTH), field.computeSize(-1, -1).y);
    boolean[] isDone = new boolean[1];
    Consumer<Boolean> end = isTaken -> {
      if (!isDone[0]) {
        isDone[0] = true;
        String typed = field.getText();
        over.setFocus();
        field.dispose();
        if (isTaken && !typed.equals(name)) {
          take.accept(typed);
        }
      }
    };
    field.addListener(SWT.DefaultSelection, event -> end.accept(true));
    field.addListener(SWT.FocusOut, event -> end.accept(true));
    field.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
        end.accept(false);
      }
    });
    field.setFocus();
  }
}
