// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.welcome;

import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;

/** Three doors, and what to read when something does not work. Buttons and links only, so that the keyboard reaches them all. */
final class WelcomePage {
  private static final String BUNDLE = "org.ringscope.ide";
  private static final String HELP = "/org.ringscope.ide/help/";
  private static final String SHEET = "org.ringscope.ide.noMessageArrives";
  private static final int WIDTH = 240;
  private static final int LEAST_WIDTH = 780;

  private final WelcomeWay way;
  private final Button first;

  WelcomePage(Composite parent, WelcomeWay way) {
    this.way = way;
    ScrolledComposite scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite page = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(32, 24).spacing(16, 16).applyTo(page);
    head(page);
    Composite run = door(page, "icons/simulation.png", "Run the example",
        "A Linux core boots a microcontroller and exchanges messages with it. Watch rings, messages and time while it runs.");
    first = button(run, "&Run the Example", "org.ringscope.ide.runExample", Map.of("name", "rpmsg-client-sample"));
    button(run, "Choose &Another…", "org.eclipse.ui.newWizard",
        Map.of("newWizardId", "org.ringscope.ide.exampleWizard"));
    Composite open = door(page, "icons/trace.png", "Open a recording",
        "A log of QEMU or Linux, a trace of another tool, a memory dump of a board: all of them are shown in the same views.");
    button(open, "&Log or Trace of Another Tool…", "org.ringscope.ide.importRecording", Map.of());
    button(open, "&Trace Folder…", "org.ringscope.ide.openTraceFolder", Map.of());
    button(open, "&Memory…", "org.ringscope.ide.openMemory", Map.of());
    Composite draw = door(page, "icons/topology.png", "Draw a system",
        "Cores, memories, buses and devices as a diagram and a text file; checked while you draw, and run without a board.");
    button(draw, "New &Project…", "org.eclipse.ui.newWizard",
        Map.of("newWizardId", "org.ringscope.ide.newTopologyProject"));
    button(draw, "From a &Firmware…", "org.eclipse.ui.newWizard",
        Map.of("newWizardId", "org.ringscope.ide.newTopologyFromFirmware"));
    more(page);
    scroll.setContent(page);
    scroll.addListener(SWT.Resize, event -> scroll.setMinSize(LEAST_WIDTH,
        page.computeSize(Math.max(LEAST_WIDTH, scroll.getClientArea().width), SWT.DEFAULT).y));
    PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.ringscope.ide.welcome");
  }

  private static void head(Composite page) {
    Label title = new Label(page, SWT.NONE);
    title.setText("Ringscope");
    title.setFont(JFaceResources.getHeaderFont());
    GridDataFactory.fillDefaults().span(3, 1).applyTo(title);
    Label text = new Label(page, SWT.WRAP);
    text.setText("shows the memory through which processors speak with each other: virtqueues and RPMsg.");
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(LEAST_WIDTH - 64, SWT.DEFAULT).applyTo(text);
  }

  private static Composite door(Composite page, String icon, String title, String text) {
    Group door = new Group(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 10).applyTo(door);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(door);
    Label picture = new Label(door, SWT.NONE);
    ResourceLocator.imageDescriptorFromBundle(BUNDLE, icon).ifPresent(descriptor -> {
      Image image = descriptor.createImage();
      picture.setImage(image);
      picture.addListener(SWT.Dispose, event -> image.dispose());
    });
    Label name = new Label(door, SWT.NONE);
    name.setText(title);
    name.setFont(JFaceResources.getBannerFont());
    Label words = new Label(door, SWT.WRAP);
    words.setText(text);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH - 32, SWT.DEFAULT).applyTo(words);
    return door;
  }

  private Button button(Composite door, String text, String command, Map<String, String> parameters) {
    Button button = new Button(door, SWT.PUSH);
    button.setText(text);
    button.setData("id", "org.ringscope.ide.welcome." + text.replaceAll("[^A-Za-z]", ""));
    button.addListener(SWT.Selection, event -> way.go(command, parameters));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(button);
    return button;
  }

  private void more(Composite page) {
    Link link = new Link(page, SWT.WRAP);
    link.setData("id", "org.ringscope.ide.welcome.more");
    link.setText("<a href=\"sheet\">Find why no message arrives</a>, step by step.   Five tasks in a minute each: "
        + "<a href=\"task-payload.html\">which descriptor carried this payload</a>, "
        + "<a href=\"task-slowest.html\">why a message took long</a>, "
        + "<a href=\"task-core.html\">a third core with its own bus</a>, "
        + "<a href=\"task-stalled.html\">which of 70 queues stalled</a>, "
        + "<a href=\"task-fault.html\">understand a fault</a>.   <a href=\"home.html\">All help</a>");
    link.addListener(SWT.Selection, event -> {
      if (event.text.equals("sheet")) {
        way.go("org.eclipse.ui.cheatsheets.openCheatSheet", Map.of("cheatSheetId", SHEET));
      } else {
        way.go("org.eclipse.ui.help.displayHelp", Map.of("href", HELP + event.text));
      }
    });
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(LEAST_WIDTH - 64, SWT.DEFAULT).applyTo(link);
  }

  void setFocus() {
    first.setFocus();
  }
}
