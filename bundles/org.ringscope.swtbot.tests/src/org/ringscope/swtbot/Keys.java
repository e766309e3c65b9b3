// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable.syncExec;

import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

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
    wizard("ringscope example", "New Ringscope Example");
    press(Keystrokes.CR);
  }

  @Override
  public void newEmptyProject(String name) {
    wizard("ringscope project", "New Ringscope Project");
    write(name);
    press(SWT.ALT, 'e');
    desk.until(() -> bot.checkBox("Begin with an empty system").isChecked(), () -> "it would not begin empty");
    desk.step("wizard");
    press(Keystrokes.CR);
  }

  private void wizard(String words, String title) {
    press(SWT.CTRL, 'n');
    SWTBotShell wizards = bot.shell("Select a wizard");
    desk.until(wizards::isActive, () -> "not active: " + wizards);
    write(words);
    desk.until(() -> bot.tree().visibleRowCount() == 2, () -> bot.tree().visibleRowCount() + " wizards are left");
    press(Keystrokes.CR);
    desk.until(() -> bot.activeShell().getText().equals(title), () -> "it is " + bot.activeShell().getText());
  }

  @Override
  public void run() {
    press(SWT.ALT | SWT.SHIFT, 'x');
    press(KeyStroke.getInstance(0, 's'));
  }

  @Override
  public void pause() {
    focusVirtqueue();
    press(Keystrokes.SPACE);
  }

  @Override
  public void stepBack() {
    press(Keystrokes.LEFT);
  }

  @Override
  public void stepForward() {
    press(Keystrokes.RIGHT);
  }

  @Override
  public void toBegin() {
    focusVirtqueue();
    press(Keystrokes.HOME);
  }

  @Override
  public void toEnd() {
    focusVirtqueue();
    press(Keystrokes.END);
  }

  @Override
  public void open(String... path) {
    select(path);
    press(Keystrokes.CR);
  }

  @Override
  public void command(String name, String... path) {
    select(path);
    findAction(name);
  }

  @Override
  public void newWindow() {
    findAction("New Window");
  }

  private void findAction(String name) {
    press(SWT.CTRL, '3');
    desk.until(() -> bot.activeShell().getText().equals("Find Actions"), () -> "it is " + bot.activeShell().getText());
    write(name);
    desk.until(() -> bot.table().rowCount() > 0 && bot.table().cell(0, 1).startsWith(name),
        () -> "no action " + name);
    press(Keystrokes.CR);
  }

  @Override
  public void close(SWTBotShell dialog) {
    dialog.activate();
    press(Keystrokes.ESC);
  }

  private void select(String... path) {
    SWTBotView explorer = bot.viewById("org.eclipse.ui.navigator.ProjectExplorer");
    explorer.setFocus();
    Desk.item(explorer.bot().tree(), path).select();
  }

  @Override
  public void selectEarlierMessage() {
    bot.viewById("org.ringscope.ui.messages").setFocus();
    press(Keystrokes.UP);
    press(Keystrokes.UP);
  }

  @Override
  public void type(String feature, String text) {
    SWTBotText field = bot.textWithId("feature", feature);
    field.setFocus();
    press(SWT.CTRL, 'a');
    write(text);
    press(Keystrokes.CR);
  }

  @Override
  public void refresh(String project) {
    select(project);
    press(Keystrokes.F5);
  }

  /** By the letter that is underlined. */
  @Override
  public void answer(SWTBotShell dialog, String button) {
    dialog.activate();
    press(SWT.ALT, Character.toLowerCase(button.charAt(0)));
  }

  @Override
  public void quickFix(Diagram diagram, String element, String fix) {
    SWTBotView problems = bot.viewById("org.eclipse.ui.views.ProblemView");
    problems.show();
    problems.setFocus();
    SWTBotTree list = problems.bot().tree();
    desk.until(list::hasItems, () -> "no problem is listed");
    SWTBotTreeItem[] found = new SWTBotTreeItem[1];
    desk.until(() -> {
      found[0] = Stream.of(list.getAllItems()).flatMap(each -> Stream.of(each.expand().getItems()))
          .filter(each -> each.getText().contains("13")).findFirst().orElse(null);
      return found[0] != null;
    }, () -> "the problem is not listed");
    found[0].select();
    press(SWT.CTRL, '1');
    SWTBotShell asked = bot.shell("Quick Fix");
    desk.until(() -> asked.bot().button("Finish").isEnabled(), () -> "it cannot be finished");
    desk.step("quick-fix");
    press(Keystrokes.CR);
  }

  @Override
  public String make(Diagram diagram, String tool) {
    return new KeysOfDiagram(desk, diagram, this::press).make(tool, null);
  }

  @Override
  public String make(Diagram diagram, String tool, String in) {
    return new KeysOfDiagram(desk, diagram, this::press).make(tool, in);
  }

  @Override
  public void connect(Diagram diagram, String tool, String from, String to) {
    new KeysOfDiagram(desk, diagram, this::press).connect(tool, from, to);
  }

  @Override
  public void open(Diagram diagram, String element) {
    new KeysOfDiagram(desk, diagram, this::press).select(element);
    press(Keystrokes.CR);
  }

  @Override
  public void command(Diagram diagram, String element, String name) {
    new KeysOfDiagram(desk, diagram, this::press).command(element, name);
  }

  @Override
  public void delete() {
    press(Keystrokes.DELETE);
  }

  @Override
  public void undo() {
    press(SWT.CTRL, 'z');
  }

  @Override
  public void redo() {
    press(SWT.CTRL | SWT.SHIFT, 'z');
  }

  @Override
  public void save() {
    press(SWT.CTRL, 's');
  }

  private void focusVirtqueue() {
    bot.viewById("org.ringscope.ui.virtqueue").setFocus();
  }

  private void press(int modifiers, char key) {
    press(Keystrokes.toKeys(modifiers, key));
  }

  private void write(String text) {
    text.chars().forEach(each -> press(KeyStroke.getInstance(0, each)));
  }

  /** On the thread of the windows: GTK keeps its events in a table that two threads would break. */
  private void press(KeyStroke... keys) {
    syncExec(() -> keyboard.pressShortcut(keys));
  }
}
