// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Finds controls of which nobody who does not see them could say what they are. */
final class Nameless {
  private Nameless() {}

  /** Where they stand, and of which kind they are. */
  static List<String> in(Control control) {
    List<String> found = new ArrayList<>();
    walk(control, "", found);
    return found;
  }

  private static void walk(Control control, String path, List<String> found) {
    String here = path + '/' + control.getClass().getSimpleName()
        + (control.getData("id") == null ? "" : "[" + control.getData("id") + "]");
    if (control instanceof ToolBar bar) {
      for (ToolItem item : bar.getItems()) {
        if ((item.getStyle() & SWT.SEPARATOR) == 0 && isEmpty(item.getText()) && isEmpty(item.getToolTipText())) {
          found.add(here + "/item " + bar.indexOf(item));
        }
      }
    } else if (needsName(control) && isEmpty(given(control)) && !hasOwnWords(control) && !followsLabel(control)) {
      found.add(here);
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        walk(child, here, found);
      }
    }
  }

  private static boolean needsName(Control control) {
    boolean isPicture = control instanceof Canvas && !(control instanceof CLabel) && !(control instanceof StyledText)
        && (control.getClass() == Canvas.class || control.getClass().getName().startsWith("org.ringscope"));
    return isPicture || control instanceof Text || control instanceof StyledText || control instanceof Combo
        || control instanceof Spinner || control instanceof Table || control instanceof Tree
        || control instanceof org.eclipse.swt.widgets.List || control instanceof Slider || control instanceof Scale
        || control instanceof Button || control instanceof Link;
  }

  private static boolean hasOwnWords(Control control) {
    return control instanceof Button button && !(isEmpty(button.getText()) && isEmpty(button.getToolTipText()))
        || control instanceof Link link && !isEmpty(link.getText())
        || control instanceof Text text && !(isEmpty(text.getMessage()) && isEmpty(text.getToolTipText()))
        || control instanceof Combo combo && !isEmpty(combo.getToolTipText());
  }

  /** As SWT takes the label before a field for its name. */
  private static boolean followsLabel(Control control) {
    Control before = null;
    for (Control child : control.getParent().getChildren()) {
      if (child == control) {
        return before instanceof Label label && !isEmpty(label.getText());
      }
      before = child;
    }
    return false;
  }

  /** The name that a listener gives. */
  private static String given(Control control) {
    try {
      Field field = Accessible.class.getDeclaredField("accessibleListeners");
      field.setAccessible(true);
      List<?> listeners = (List<?>) Objects.requireNonNullElse(field.get(control.getAccessible()), List.of());
      AccessibleEvent event = new AccessibleEvent(control.getAccessible());
      listeners.forEach(listener -> ((AccessibleListener) listener).getName(event));
      return event.result;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }
}
