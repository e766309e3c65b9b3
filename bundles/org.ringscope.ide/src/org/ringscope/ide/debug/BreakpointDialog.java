// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.analysis.events.EventFields;
import org.ringscope.trace.system.SystemDescription;

/** Asks what a breakpoint waits for: something of a list, which is written as a condition, or any condition; and which hit stops. */
final class BreakpointDialog extends TitleAreaDialog {
  private static final String ID = "org.ringscope.ide.breakpoint";
  private static final int MOST_HITS = 1_000_000_000;

  private final String title;
  private final Collection<SystemDescription> systems;
  private final Map<String, Control> fields = new LinkedHashMap<>();
  private String condition;
  private int hitCount;
  private Combo kind;
  private Text written;
  private Spinner hits;
  private boolean isComposing;

  /** @param systems whose names are offered */
  BreakpointDialog(Shell shell, String title, Collection<SystemDescription> systems, String condition, int hitCount) {
    super(shell);
    this.title = title;
    this.systems = systems;
    this.condition = condition;
    this.hitCount = hitCount;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  String condition() {
    return condition;
  }

  int hitCount() {
    return hitCount;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    getShell().setText(title);
    setTitle(title);
    setMessage("Stop behind which events? In a recording F8 goes to the next of them.");
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    kind = combo(area, "kind", "&Stop at:", SWT.READ_ONLY, List.of(BreakpointKind.labels()));
    combo(area, "queue", "&Queue:", SWT.NONE, names(DescribedNames.QUEUE));
    combo(area, "device", "&Device:", SWT.NONE, names(DescribedNames.DEVICE));
    text(area, "endpoint", "&Endpoint:", "its address, such as 0x400; any where empty");
    text(area, "length", "&Longer than:", "bytes, such as 100");
    text(area, "hex", "With these &bytes:", "pairs of hexadecimal digits anywhere in the payload, such as 6869");
    text(area, "duration", "For at least:", "such as 10ms").setText("10ms");
    written = text(area, "condition", "&Condition:", "as the filter of the Events view, or: rpmsg0/1 is full");
    new Label(area, SWT.NONE).setText("&Hit count:");
    hits = new Spinner(area, SWT.BORDER);
    hits.setValues(Math.max(1, hitCount), 1, MOST_HITS, 0, 1, 10);
    hits.setToolTipText(
        "1 stops at every hit; 3 stops at the third one only, counted from the begin of a run or recording");
    hits.setData("id", ID + ".hits");
    kind.addListener(SWT.Selection, event -> kindChosen());
    fields.values().forEach(field -> field.addListener(SWT.Modify, event -> compose(field)));
    written.addListener(SWT.Modify, event -> validate());
    fields.remove("condition");
    fields.remove("kind");
    kind.select(condition.isEmpty() ? BreakpointKind.RECEIVED.ordinal() : BreakpointKind.WRITTEN.ordinal());
    written.setText(condition);
    return area;
  }

  private List<String> names(String field) {
    return DescribedNames.of(systems, EventFields.VOCABULARY.field(field));
  }

  private Combo combo(Composite area, String field, String label, int style, List<String> items) {
    new Label(area, SWT.NONE).setText(label);
    Combo combo = new Combo(area, SWT.DROP_DOWN | style);
    combo.setItems(items.toArray(String[]::new));
    return with(combo, field);
  }

  private Text text(Composite area, String field, String label, String hint) {
    new Label(area, SWT.NONE).setText(label);
    Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
    text.setMessage(hint);
    text.setToolTipText(hint);
    return with(text, field);
  }

  private <C extends Control> C with(C control, String field) {
    control.setData("id", ID + "." + field);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    fields.put(field, control);
    return control;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    kindChosen();
    return contents;
  }

  private BreakpointKind kind() {
    return BreakpointKind.values()[kind.getSelectionIndex()];
  }

  /** Shows only what the kind depends on. */
  private void kindChosen() {
    Control[] all = kind.getParent().getChildren();
    for (int i = 0; i + 1 < all.length; i += 2) {
      String field = String.valueOf(all[i + 1].getData("id")).substring(ID.length() + 1);
      boolean isShown = !fields.containsKey(field) || kind().asks(field);
      for (Control each : List.of(all[i], all[i + 1])) {
        each.setVisible(isShown);
        GridData data = each.getLayoutData() == null ? new GridData() : (GridData) each.getLayoutData();
        data.exclude = !isShown;
        each.setLayoutData(data);
      }
    }
    kind.getParent().layout(true, true);
    compose(null);
  }

  private void compose(Control changed) {
    if (kind() != BreakpointKind.WRITTEN && changed != written && changed != kind) {
      isComposing = true;
      try {
        written.setText(kind().text(new BreakpointKind.Choice(value("queue"), value("device"), value("endpoint"),
            value("length"), value("hex"), value("duration"))));
        isComposing = false;
        validate();
      } catch (IllegalArgumentException e) {
        isComposing = false;
        say(e.getMessage());
      }
    } else {
      validate();
    }
  }

  private String value(String field) {
    Control control = fields.get(field);
    return control instanceof Combo combo ? combo.getText() : ((Text) control).getText();
  }

  private void validate() {
    if (!isComposing) {
      boolean needsQueue =
          (kind() == BreakpointKind.FULL || kind() == BreakpointKind.EMPTY) && value("queue").isBlank();
      say(needsQueue ? "Which queue?" : RingBreakpoint.problem(written.getText()));
    }
  }

  private void say(String problem) {
    setErrorMessage(problem);
    if (getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }
  }

  @Override
  protected void okPressed() {
    condition = written.getText().strip();
    hitCount = hits.getSelection();
    super.okPressed();
  }
}
