// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;
import org.ringscope.ide.drawing.Tool;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.editing.ElementDetails;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.Finding;
import org.ringscope.ui.canvas.PictureCanvas;

/**
 * The keyboard on the diagram, and what a screen reader says of it: Tab and Shift+Tab go from element to element and at the
 * end to the next control, Enter uses the chosen tool on what is selected, or opens it, Ctrl+Shift+arrows move boxes.
 */
final class DiagramKeys {
  private static final int STEP = 8;

  private final DiagramPage page;
  private final TopologyEditor editor;

  DiagramKeys(DiagramPage page, TopologyEditor editor, PictureCanvas canvas) {
    this.page = page;
    this.editor = editor;
    canvas.addListener(SWT.Traverse, this::traverse);
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = words();
      }
    });
    canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_GRAPHIC;
      }
    });
  }

  /** What is selected and what is wrong with it; of nothing, which diagram this is. */
  String words() {
    EObject first = page.first();
    if (first instanceof Topology topology) {
      return "Diagram of " + topology.getName() + ", " + page.order().size() + " elements";
    }
    String findings = editor.document().findings(first).stream().map(Finding::message)
        .collect(Collectors.joining(". "));
    String more = page.selected().size() > 1 ? " and " + (page.selected().size() - 1) + " more" : "";
    return ElementText.type(first.eClass()) + " " + QualifiedName.of(first) + more + ". " + ElementDetails.of(first)
        + (findings.isEmpty() ? "" : ". " + findings);
  }

  private void traverse(Event event) {
    boolean isNext = event.detail == SWT.TRAVERSE_TAB_NEXT;
    if (isNext || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
      List<EObject> order = page.order();
      int now = order.indexOf(page.first());
      int next = now < 0 ? isNext ? 0 : order.size() - 1 : now + (isNext ? 1 : -1);
      event.doit = next < 0 || next >= order.size();
      if (!event.doit) {
        editor.select(order.get(next));
        page.reveal(order.get(next));
        page.canvas().getAccessible().setFocus(ACC.CHILDID_SELF);
      }
    } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
      event.doit = false;
      page.cancel();
    } else if (event.detail == SWT.TRAVERSE_RETURN) {
      event.doit = false;
    }
  }

  private void key(Event event) {
    if (event.stateMask == (SWT.MOD1 | SWT.MOD2)) {
      switch (event.keyCode) {
        case SWT.ARROW_LEFT -> page.boxes().moveSelected(-STEP, 0);
        case SWT.ARROW_RIGHT -> page.boxes().moveSelected(STEP, 0);
        case SWT.ARROW_UP -> page.boxes().moveSelected(0, -STEP);
        case SWT.ARROW_DOWN -> page.boxes().moveSelected(0, STEP);
        default -> {
        }
      }
    } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      enter();
    }
  }

  /** A line leads from the first selected element to the second; without a second it is said what is missing. */
  private void enter() {
    Tool tool = page.palette().tool();
    if (tool.isSelect()) {
      page.open();
      return;
    }
    EObject target = page.selected().size() > 1 ? page.selected().get(1) : null;
    String refusal = page.edits().refusal(tool, page.first(), target);
    if (refusal == null && tool.isLine() && target == null) {
      refusal = "Select the two ends first (Ctrl and a click), or use Connect To in the context menu.";
    }
    if (refusal != null) {
      page.say(refusal);
      return;
    }
    page.edits().make(tool, page.first(), target, null);
    page.cancel();
  }
}
