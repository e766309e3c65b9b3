// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;

/** A diagram and its palette without a mouse: arrows and Tab go from element to element, Insert to the palette. */
final class KeysOfDiagram {
  private static final int MOST = 30;
  private static final int DEPTH = 5;
  private static final int[] ARROWS = {SWT.ARROW_DOWN, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_LEFT};
  private final Desk desk;
  private final Diagram diagram;
  private final Consumer<KeyStroke[]> keyboard;

  KeysOfDiagram(Desk desk, Diagram diagram, Consumer<KeyStroke[]> keyboard) {
    this.desk = desk;
    this.diagram = diagram;
    this.keyboard = keyboard;
  }

  private void press(KeyStroke... keys) {
    keyboard.accept(keys);
  }

  private void press(int modifiers, int key) {
    if (modifiers == 0) {
      press(KeyStroke.getInstance(key));
    } else {
      press(KeyStroke.getInstance(modifiers, 0), KeyStroke.getInstance(key));
    }
  }

  /** Goes to an element, from outside to inside, until it is the one that is selected. */
  void select(String name) {
    diagram.editor.setFocus();
    int owner = name.lastIndexOf('/');
    if (diagram.isAloneSelected(name)) {
      return;
    }
    List<String> seen = new ArrayList<>();
    if (diagram.isAtDiagram()) {
      press(0, SWT.ARROW_DOWN); // to the first of its elements
    }
    if (owner < 0) {
      for (int i = 0; i < DEPTH && !diagram.isOutside(); i++) {
        press(SWT.ALT, SWT.ARROW_UP);
        seen.add("^" + diagram.focus());
      }
      next(() -> diagram.isAloneSelected(name), seen);
    } else {
      select(name.substring(0, owner));
      press(SWT.ALT, SWT.ARROW_DOWN);
      if (!next(() -> diagram.isAloneSelected(name), seen)) {
        next(diagram::isInCompartment, seen);
        press(SWT.ALT, SWT.ARROW_DOWN);
        next(() -> diagram.isAloneSelected(name), seen);
      }
    }
    desk.until(() -> diagram.isAloneSelected(name), () -> name + " cannot be reached; " + seen);
  }

  /** Goes from one to the next that is in the same, until it is the right one. */
  private boolean next(BooleanSupplier isRight, List<String> seen) {
    for (int i = 0; i < MOST && !isRight.getAsBoolean(); i++) {
      press(0, SWT.TAB);
      seen.add(diagram.focus());
    }
    return isRight.getAsBoolean();
  }

  String make(String tool, String in) {
    List<String> before = diagram.names();
    if (in == null) {
      diagram.editor.setFocus();
      press(Keystrokes.ESC);
    } else {
      select(in);
    }
    use(tool);
    desk.until(() -> diagram.names().size() > before.size(), () -> tool + " has made nothing; " + diagram.names());
    List<String> made = new ArrayList<>(diagram.names());
    before.forEach(made::remove);
    if (diagram.isNamedAtOnce(made.get(0))) {
      desk.until(diagram::isNaming, () -> "the name of " + made + " is not open for editing");
      press(Keystrokes.CR);
      desk.until(() -> !diagram.isNaming(), () -> "the name of " + made + " is still open for editing");
    }
    return made.get(0);
  }

  void connect(String tool, String from, String to) {
    int before = diagram.edges();
    select(from);
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < MOST && !diagram.focus().equals(to); i++) {
      press(SWT.CTRL, ARROWS[i * ARROWS.length / MOST]);
      seen.add(diagram.focus());
    }
    desk.until(() -> diagram.focus().equals(to), () -> to + " cannot be reached from " + from + "; " + seen);
    press(SWT.CTRL, ' ');
    desk.until(() -> diagram.isSelected(from) && diagram.isSelected(to), () -> "not both are selected");
    use(tool);
    desk.until(() -> diagram.edges() > before, () -> tool + " from " + from + " to " + to + " has connected nothing");
  }

  /** Opens the context menu and goes down it. */
  void command(String element, String name) {
    select(element);
    press(SWT.SHIFT, SWT.F10);
    desk.until(diagram::isMenuOpen, () -> "no context menu has opened");
    desk.step("menu");
    int steps = diagram.menu().indexOf(name);
    assertThat(steps).as(name + " in " + diagram.menu()).isNotNegative();
    for (int i = 0; i <= steps; i++) {
      press(0, SWT.ARROW_DOWN);
    }
    press(Keystrokes.CR);
  }

  /** Goes down the palette to a tool, through the drawers on the way, and takes it. */
  private void use(String tool) {
    press(0, SWT.INSERT);
    desk.until(diagram::isInPalette, () -> "the palette has not got the keyboard");
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < MOST && !diagram.inPalette().equals(tool); i++) {
      seen.add(diagram.inPalette());
      press(0, diagram.isInPaletteOver(tool) ? SWT.ARROW_RIGHT : SWT.ARROW_DOWN);
    }
    desk.until(() -> diagram.inPalette().equals(tool), () -> "no tool " + tool + " but " + seen);
    press(Keystrokes.CR);
  }
}
