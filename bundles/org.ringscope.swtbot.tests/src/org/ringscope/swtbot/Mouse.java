// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** Menus, tool bars and clicks. */
final class Mouse implements Hands {
  private static final int EARLY_ROW = 2;
  private final SWTWorkbenchBot bot;

  Mouse(SWTWorkbenchBot bot) {
    this.bot = bot;
  }

  @Override
  public void newExample(String title) {
    bot.menu("File").menu("New").menu("Ringscope Example").click();
    bot.shell("New Ringscope Example").activate();
    SWTBotTable examples = bot.table();
    for (int row = 0; row < examples.rowCount(); row++) {
      if (examples.cell(row, 0).startsWith(title)) {
        examples.select(row);
      }
    }
    bot.button("Finish").click();
  }

  @Override
  public void newEmptyProject(String name) {
    bot.menu("File").menu("New").menu("Ringscope Project").click();
    bot.shell("New Ringscope Project").activate();
    bot.textWithLabel("&Project name:").setText(name);
    bot.checkBox("Begin with an empty system").click();
    bot.button("Finish").click();
  }

  @Override
  public void run() {
    String file = bot.activeEditor().getTitle();
    String project = file.replaceFirst("\\.topology$", "");
    explored(project, file).select().contextMenu("Run As").menu("1 Ringscope Simulation").click();
  }

  @Override
  public void pause() {
    bot.toolbarToggleButtonWithTooltip("Follow the end, or pause (Space)").click();
  }

  @Override
  public void stepBack() {
    bot.toolbarButtonWithTooltip("Back to where something happened before (Left); one event only: Shift+Left").click();
  }

  @Override
  public void stepForward() {
    bot.toolbarButtonWithTooltip("On to where something happens next (Right); one event only: Shift+Right").click();
  }

  @Override
  public void toBegin() {
    bot.toolbarButtonWithTooltip("To the begin (Home)").click();
  }

  @Override
  public void toEnd() {
    bot.toolbarButtonWithTooltip("To the end (End)").click();
  }

  @Override
  public void open(String... path) {
    explored(path).doubleClick();
  }

  @Override
  public void command(String name, String... path) {
    explored(path).select().contextMenu(name).click();
  }

  @Override
  public void close(SWTBotShell dialog) {
    dialog.bot().button("Close").click();
  }

  private SWTBotTreeItem explored(String... path) {
    return Desk.item(bot.viewById("org.eclipse.ui.navigator.ProjectExplorer").bot().tree(), path);
  }

  @Override
  public void selectEarlierMessage() {
    bot.tableWithId("id", "org.ringscope.ui.messages.table").getTableItem(EARLY_ROW).click();
  }

  @Override
  public void type(String feature, String text) {
    bot.textWithId("feature", feature).setText(text);
    bot.textWithId("feature", feature).setFocus();
    bot.activeEditor().setFocus();
  }

  @Override
  public void newWindow() {
    bot.menu("Window").menu("New Window").click();
  }

  @Override
  public void refresh(String project) {
    explored(project).select().contextMenu("Refresh").click();
  }

  @Override
  public void answer(SWTBotShell dialog, String button) {
    dialog.bot().button(button).click();
  }

  @Override
  public void quickFix(Diagram diagram, String element, String fix) {
    diagram.select(element);
    diagram.editor.clickContextMenu("Quick Fix: " + fix);
  }

  @Override
  public String make(Diagram diagram, String tool) {
    return diagram.use(tool);
  }

  @Override
  public String make(Diagram diagram, String tool, String in) {
    return diagram.use(tool, in);
  }

  @Override
  public void connect(Diagram diagram, String tool, String from, String to) {
    diagram.connect(tool, from, to);
  }

  @Override
  public void open(Diagram diagram, String element) {
    diagram.doubleClick(element);
  }

  @Override
  public void command(Diagram diagram, String element, String name) {
    diagram.select(element);
    diagram.editor.clickContextMenu(name);
  }

  @Override
  public void delete() {
    bot.menu("Edit").menu("Delete").click();
  }

  @Override
  public void undo() {
    bot.menu("Edit").menu(withRegex(".*Undo.*"), false, 0).click();
  }

  @Override
  public void redo() {
    bot.menu("Edit").menu(withRegex(".*Redo.*"), false, 0).click();
  }

  @Override
  public void save() {
    bot.toolbarButtonWithTooltip("Save (Ctrl+S)").click();
  }
}
