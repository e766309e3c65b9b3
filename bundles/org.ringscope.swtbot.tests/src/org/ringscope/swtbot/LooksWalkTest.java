// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable.syncExec;

import java.util.Locale;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How everything looks that Sirius shows, in the light and the dark theme, without a run and at the end of one. */
class LooksWalkTest extends Walk {
  private static final double SOME_MESSAGES_SECONDS = 1;
  private static final String FILE = EXAMPLE + ".topology";

  @ParameterizedTest
  @CsvSource({"looks-dark, org.eclipse.e4.ui.css.theme.e4_dark", "looks-light, org.eclipse.e4.ui.css.theme.e4_default"})
  void ofAllRepresentations(String walk, String theme) throws Exception {
    takeTheMouse(walk);
    setTheme(theme);
    hands.newExample("RPMsg client sample");
    Diagram topology = Diagram.of(desk, EXAMPLE + " topology");
    topology.fit();
    topology.settled();
    desk.step("topology");
    look();
    desk.bot.editorByTitle(FILE).show();
    hands.run();
    desk.until(() -> desk.seconds() > SOME_MESSAGES_SECONDS, () -> "the time is " + desk.time());
    hands.pause();
    topology.editor.show();
    full(topology, "topology-run");
    look();
    assertThat(desk.bot.editors()).noneMatch(SWTBotEditor::isDirty);
  }

  private void look() {
    Diagram topology = Diagram.of(desk, EXAMPLE + " topology");
    topology.doubleClick("rpmsg0/1");
    Diagram ring = Diagram.of(desk, "rpmsg0/1 ring");
    ring.settled();
    desk.step("ring");
    full(ring, "ring-in-full");
    for (String kind : new String[] {"Table of Virtqueues", "Message Flow", "Tree of Buses"}) {
      SWTBotEditor before = desk.bot.activeEditor();
      hands.command("Open " + kind, EXAMPLE, FILE);
      desk.until(() -> !desk.bot.activeEditor().equals(before), () -> "in front is " + before.getTitle());
      desk.settled();
      desk.step(kind.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
  }

  private void full(Diagram diagram, String name) {
    desk.maximize();
    diagram.fit();
    diagram.editor.setFocus(); // a console that comes up lies over it
    diagram.settled();
    desk.step(name);
    desk.restore();
  }

  private static void setTheme(String theme) {
    syncExec(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, false));
  }
}
