// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** What a user does, whichever way. */
interface Hands {
  /** Makes a project of an example, known by words of its title. */
  void newExample(String title);

  /** Makes a project with a system in which nothing is. */
  void newEmptyProject(String name);

  /** Runs the topology that is open in the active editor. */
  void run();

  /** Pauses the shared cursor, or lets it follow the end. */
  void pause();

  void stepBack();

  void stepForward();

  void toBegin();

  void toEnd();

  /** Opens what stands at a path of names in the Project Explorer, as its editor or view shows it. */
  void open(String... path);

  /** Selects what stands at a path of names in the Project Explorer, and does something with it, known by its name. */
  void command(String name, String... path);

  /** Closes a dialog that only tells something. */
  void close(SWTBotShell dialog);

  /** Selects a row of the view Messages before the time of the cursor. */
  void selectEarlierMessage();

  /** Replaces the text of a field of the form in the active editor. */
  void type(String feature, String text);

  /** Opens one more window of the workbench. */
  void newWindow();

  /** Looks for changes of a project that others have made. */
  void refresh(String project);

  /** Presses a button of a dialog that asks. */
  void answer(SWTBotShell dialog, String button);

  /** Mends an element of a diagram, or what the Problems view says of it. */
  void quickFix(Diagram diagram, String element, String fix);

  /** Makes an element where nothing is, with a tool of the palette; returns its name. */
  String make(Diagram diagram, String tool);

  /** Makes an element in another one, with a tool of the palette; returns its name. */
  String make(Diagram diagram, String tool, String in);

  /** Draws an edge with a tool of the palette. */
  void connect(Diagram diagram, String tool, String from, String to);

  /** Opens what an element of a diagram stands for. */
  void open(Diagram diagram, String element);

  /** Does something with an element of a diagram, as its context menu offers. */
  void command(Diagram diagram, String element, String name);

  /** Deletes what is selected. */
  void delete();

  void undo();

  void redo();

  void save();
}
