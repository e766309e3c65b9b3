// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What is seen of a diagram. */
public final class Diagrams {
  private Diagrams() {}

  /** Whether the middle of the box of an element lies in the part that is scrolled to. */
  public static boolean shows(TopologyEditor editor, EObject element) {
    Rectangle box = editor.diagram().boxes().place(element);
    ScrolledComposite scroller = (ScrolledComposite) editor.diagram().canvas().getParent();
    Point origin = scroller.getOrigin();
    Rectangle area = scroller.getClientArea();
    return new Rectangle(origin.x, origin.y, area.width, area.height)
        .contains(box.x + box.width / 2, box.y + box.height / 2);
  }
}
