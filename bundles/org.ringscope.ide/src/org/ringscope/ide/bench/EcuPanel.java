// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ringscope.analysis.bench.EcuState;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.LabelText;

/** One ECU: its display, its inputs as buttons, its outputs as lamps, and what it sent and received. */
final class EcuPanel {
  /** Eight of them stand side by side on a screen of 1366 pixels. */
  static final int WIDTH = 156;
  private static final int DISPLAY_ROWS = 2;
  private static final String HIGH = "\u25CF";
  private static final String LOW = "\u25CB";

  /** Switches an input of a running bench. */
  interface Switches {
    void set(String ecu, int line, boolean isHigh);
  }

  private final Composite panel;
  private final Label name;
  private final Text display;
  private final Composite inputs;
  private final Composite outputs;
  private final Label frames;
  private final Switches switches;
  private final List<Button> buttons = new ArrayList<>();
  private final List<Label> lamps = new ArrayList<>();
  private EcuState shown;

  EcuPanel(Composite parent, String core, Switches switches) {
    this.switches = switches;
    panel = new Composite(parent, SWT.BORDER);
    panel.setData("id", "org.ringscope.ide.bench." + core);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(2, 1).applyTo(panel);
    name = new Label(panel, SWT.NONE);
    name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    frames = new Label(panel, SWT.RIGHT);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(frames);
    display = new Text(panel, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP);
    display.setFont(JFaceResources.getTextFont());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH - 20, DISPLAY_ROWS * display.getLineHeight())
        .applyTo(display);
    AccessibleName.give(display, "Display of " + core);
    inputs = row();
    outputs = row();
    ((RowLayout) outputs.getLayout()).spacing = 8;
  }

  private Composite row() {
    Composite row = new Composite(panel, SWT.NONE);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.marginLeft = 0;
    layout.marginRight = 0;
    layout.spacing = 2;
    row.setLayout(layout);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
    return row;
  }

  Composite control() {
    return panel;
  }

  /** Whatever stands in it. */
  Control[] parts() {
    return Stream.of(panel, inputs, outputs).flatMap(part -> Stream.of(part.getChildren())).toArray(Control[]::new);
  }

  /** @param canSwitch whether the bench runs @return whether it needs another size */
  boolean show(EcuState ecu, boolean canSwitch) {
    if (ecu.equals(shown) && !buttons.isEmpty() && buttons.get(0).isEnabled() == canSwitch) {
      return false;
    }
    shown = ecu;
    LabelText.show(name, ecu.core() + (ecu.isJoined() ? "" : " (left)"));
    String text = ecu.display() + (ecu.isCut() ? "\u2026" : "");
    if (!text.equals(display.getText())) {
      display.setText(text);
    }
    boolean isNew = fit(ecu);
    LabelText.show(frames, counts(ecu));
    for (int i = 0; i < buttons.size(); i++) {
      show(buttons.get(i), ecu.inputs().get(i), ecu.isJoined() && canSwitch);
    }
    for (int i = 0; i < lamps.size(); i++) {
      EcuState.Line line = ecu.outputs().get(i);
      LabelText.show(lamps.get(i), line.number() + " " + (line.isHigh() ? HIGH : LOW));
      lamps.get(i).setToolTipText("Output " + line.number() + (line.isHigh() ? " is high" : " is low"));
    }
    frames.setToolTipText(String.format(Locale.ROOT, "%,d CAN frames sent, %,d received", ecu.sent(), ecu.received()));
    return isNew;
  }

  private static String counts(EcuState ecu) {
    return String.format(Locale.ROOT, "\u2191%,d \u2193%,d", ecu.sent(), ecu.received());
  }

  private static void show(Button button, EcuState.Line line, boolean canSwitch) {
    button.setSelection(line.isHigh());
    String text = line.number() + " " + (line.isHigh() ? HIGH : LOW);
    if (!text.equals(button.getText())) {
      button.setText(text);
    }
    button.setEnabled(canSwitch);
    button.setToolTipText("Input " + line.number() + (line.isHigh() ? " is high" : " is low")
        + (canSwitch ? ": click to switch it" : ""));
  }

  /** As many buttons and lamps as there are lines. */
  private boolean fit(EcuState ecu) {
    boolean isNew = false;
    for (; buttons.size() < ecu.inputs().size(); isNew = true) {
      buttons.add(button(buttons.size()));
    }
    for (; lamps.size() < ecu.outputs().size(); isNew = true) {
      lamps.add(new Label(outputs, SWT.NONE));
    }
    for (; buttons.size() > ecu.inputs().size(); isNew = true) {
      buttons.remove(buttons.size() - 1).dispose();
    }
    for (; lamps.size() > ecu.outputs().size(); isNew = true) {
      lamps.remove(lamps.size() - 1).dispose();
    }
    return isNew;
  }

  private Button button(int index) {
    Button button = new Button(inputs, SWT.TOGGLE);
    button.setText("0 " + LOW);
    button.addListener(SWT.Selection, event -> {
      EcuState.Line line = shown.inputs().get(index);
      switches.set(shown.core(), line.number(), button.getSelection());
    });
    AccessibleName.give(button, "Input of " + shown.core(), button::getText);
    return button;
  }
}
