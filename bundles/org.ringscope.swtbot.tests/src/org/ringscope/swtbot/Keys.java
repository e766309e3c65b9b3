// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** No mouse: keys go to the window that has the focus, as from a real keyboard. */
final class Keys implements Hands {
  private final Desk desk;
  private final SWTWorkbenchBot bot;
  private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

  Keys(Desk desk) {
    this.desk = desk;
    bot = desk.bot;
  }

  @Override
  public void newExample(String title) {
    keyboard.pressShortcut(SWT.CTRL, 'n');
    SWTBotShell wizards = bot.shell("Select a wizard");
    desk.until(wizards::isActive, () -> "not active: " + wizards);
    keyboard.typeText("ringscope example");
    desk.until(() -> bot.tree().visibleRowCount() == 2, () -> bot.tree().visibleRowCount() + " wizards are left");
    keyboard.pressShortcut(Keystrokes.CR);
    desk.until(() -> bot.activeShell().getText().equals("New Ringscope Example"),
        () -> "it is " + bot.activeShell().getText());
    keyboard.pressShortcut(Keystrokes.CR);
  }

  @Override
  public void run() {
    keyboard.pressShortcut(SWT.ALT | SWT.SHIFT, 'x');
    keyboard.pressShortcut(KeyStroke.getInstance(0, 's'));
  }

  @Override
  public void pause() {
    focusVirtqueue();
    keyboard.pressShortcut(Keystrokes.SPACE);
  }

  @Override
  public void stepBack() {
    keyboard.pressShortcut(Keystrokes.LEFT);
  }

  @Override
  public void stepForward() {
    keyboard.pressShortcut(Keystrokes.RIGHT);
  }

  @Override
  public void selectEarlierMessage() {
    bot.viewById("org.ringscope.ui.messages").setFocus();
    keyboard.pressShortcut(Keystrokes.UP);
    keyboard.pressShortcut(Keystrokes.UP);
  }

  @Override
  public void type(String feature, String text) {
    SWTBotText field = bot.textWithId("feature", feature);
    field.setFocus();
    keyboard.pressShortcut(SWT.CTRL, 'a');
    keyboard.typeText(text);
    keyboard.pressShortcut(Keystrokes.CR);
  }

  @Override
  public void undo() {
    keyboard.pressShortcut(SWT.CTRL, 'z');
  }

  @Override
  public void redo() {
    keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 'z');
  }

  @Override
  public void save() {
    keyboard.pressShortcut(SWT.CTRL, 's');
  }

  private void focusVirtqueue() {
    bot.viewById("org.ringscope.ui.virtqueue").setFocus();
  }
}
