// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import java.nio.charset.StandardCharsets;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ringscope.examples.template.TopologyTemplate;

/** Whether a new topology begins with nothing in it, or with two cores that speak to each other. */
final class BeginEmpty {
  static final String DESCRIPTION =
      "Creates a system of two cores with one RPMsg bus, ready to run and to be changed, or an empty one to draw.";
  private boolean isEmpty;

  /** Adds the choice below what a page has. @param changed is told of each change */
  void addTo(Composite page, Runnable changed) {
    Button choice = new Button(page, SWT.CHECK);
    choice.setText("Begin with an &empty system");
    choice.setToolTipText("Without the two cores: draw your own from the palette of the diagram");
    choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
      isEmpty = choice.getSelection();
      changed.run();
    }));
    GridDataFactory.swtDefaults().indent(5, 5).applyTo(choice);
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** The text of the file that is made. */
  byte[] text(String name) {
    String text = isEmpty ? TopologyTemplate.empty(name) : TopologyTemplate.twoCores(name);
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
