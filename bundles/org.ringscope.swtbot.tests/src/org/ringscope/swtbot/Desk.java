// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable.syncExec;

import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.ui.EventLoop;
import org.ringscope.testkit.ui.Shots;

/** The workbench before a user's eyes: begins from nothing, waits for what is to be seen, keeps a picture of every step. */
final class Desk {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  private static final int STEADY_LOOKS = 10;

  final SWTWorkbenchBot bot = new SWTWorkbenchBot();
  private final String walk;
  private final List<IStatus> errors = Collections.synchronizedList(new ArrayList<>());
  private final ILogListener log = this::logged;
  private int step;

  /** @param walk what the pictures are called after */
  private Desk(String walk) {
    this.walk = walk;
  }

  /** An empty workspace in our perspective, in a window of the size of the screen. */
  static Desk begin(String walk) throws CoreException {
    Desk desk = beginAgain(walk);
    desk.clear();
    SWTBotShell window = desk.bot.shell();
    desk.bot.perspectiveById("org.ringscope.ide.perspective").activate();
    desk.bot.resetActivePerspective();
    desk.close("Timeline"); // leaves diagrams too little room in a window of this size
    desk.until(() -> takesKeys(window.widget), () -> "nothing has the keyboard"); // what is pressed earlier is lost
    return desk;
  }

  /** The first part of a workbench that has just begun may have gone, and the keyboard with it. */
  private static boolean takesKeys(Shell window) {
    return syncExec(() -> {
      window.forceActive();
      return window.getDisplay().getFocusControl() != null || window.setFocus();
    });
  }

  /** What there is stays as it is, in a window of the size of the screen. */
  static Desk beginAgain(String walk) {
    SWTBotPreferences.TIMEOUT = EventLoop.PATIENCE.toMillis();
    SWTBotPreferences.KEYBOARD_LAYOUT = "EN_US";
    Desk desk = new Desk(walk);
    Platform.addLogListener(desk.log);
    desk.close("Welcome");
    desk.bot.shell().activate();
    syncExec(() -> {
      Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
      shell.setBounds(shell.getMonitor().getBounds());
    });
    return desk;
  }

  /** The last picture, and everything stays for whoever begins again: what is open is saved as the workbench does now and then. */
  void leave() throws CoreException {
    picture("end");
    File windows = Platform.getLocation().append(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi").toFile();
    long before = windows.lastModified();
    Stream.of(Job.getJobManager().find(null)).filter(job -> job.getName().startsWith("Workbench Auto-Save"))
        .forEach(Job::wakeUp);
    until(() -> windows.lastModified() > before, () -> "the workbench has not saved what is open in " + windows);
    ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
    Platform.removeLogListener(log);
    assertThat(errors).isEmpty();
  }

  private void close(String title) {
    bot.views().stream().filter(view -> view.getTitle().equals(title)).forEach(SWTBotView::close);
  }

  /** The last picture, and nothing is left; nothing went wrong behind the scenes either. */
  void end() throws CoreException {
    picture("end");
    clear();
    Platform.removeLogListener(log);
    assertThat(errors).isEmpty();
  }

  private void logged(IStatus status, String plugin) {
    if (status.getSeverity() == IStatus.ERROR) {
      errors.add(status);
    }
  }

  /** Ends all runs and forgets them, closes all editors unsaved, deletes all projects. */
  private void clear() throws CoreException {
    closeDialogs();
    endRuns();
    while (windows() > 1) {
      syncExec(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[1].close());
    }
    bot.closeAllEditors();
    command("org.ringscope.ui.close");
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, new NullProgressMonitor());
    }
    // what was run before is run again where nothing can be run
    for (ILaunchConfiguration each : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
      each.delete();
    }
    closeDialogs();
  }

  /** A dialog that a walk leaves would have all keys of the next: Sirius tells so of a diagram whose element is gone. */
  private void closeDialogs() {
    Stream.of(bot.shells()).filter(Desk::isDialog).forEach(SWTBotShell::close);
  }

  private static boolean isDialog(SWTBotShell shell) {
    int modal = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
    return syncExec(
        () -> !shell.widget.isDisposed() && shell.widget.isVisible() && (shell.widget.getStyle() & modal) != 0);
  }

  /** Whether a dialog is open that takes all keys and clicks. */
  boolean isAsked() {
    return Stream.of(bot.shells()).anyMatch(Desk::isDialog);
  }

  void endRuns() throws DebugException {
    ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
    for (ILaunch launch : launches.getLaunches()) {
      launch.terminate();
      until(launch::isTerminated, () -> "the launch has not ended: " + launch);
    }
    launches.removeLaunches(launches.getLaunches());
  }

  /** What the bar at the bottom says. */
  String time() {
    return bot.labelWithId("id", "org.ringscope.ui.time").getText();
  }

  /** The time of the shared cursor; not a number where it has none. */
  double seconds() {
    String digits = time().replaceFirst(" s.*", "").replaceAll("[^0-9.]", "");
    return digits.isEmpty() ? Double.NaN : Double.parseDouble(digits);
  }

  /** The text of a field of the form in the active editor. */
  String field(String feature) {
    return bot.textWithId("feature", feature).getText();
  }

  /** Whether a tree somewhere in the window has an item that begins so; looks at once, while trees come and go. */
  boolean hasItem(String text) {
    return syncExec(() -> has(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), text));
  }

  private static boolean has(Control control, String text) {
    return control instanceof Tree tree && has(tree.getItems(), text)
        || control instanceof Composite parent && Stream.of(parent.getChildren()).anyMatch(each -> has(each, text));
  }

  private static boolean has(TreeItem[] items, String text) {
    return Stream.of(items).anyMatch(each -> each.getText().startsWith(text) || has(each.getItems(), text));
  }

  /** What stands in the cells of a table, row by row; all of one moment. */
  static List<String> cells(SWTBotEditor table) {
    SWTBotTree tree = table.bot().tree();
    return syncExec(() -> Stream.of(tree.getAllItems())
        .flatMap(row -> IntStream.range(0, tree.columnCount()).mapToObj(row::cell)).toList());
  }

  /** The item at a path of names; behind its name an item may say more. */
  static SWTBotTreeItem item(SWTBotTree tree, String... path) {
    SWTBotTreeItem found = find(tree.getAllItems(), path[0]);
    for (int i = 1; i < path.length; i++) {
      found = find(found.expand().getItems(), path[i]);
    }
    return found;
  }

  private static SWTBotTreeItem find(SWTBotTreeItem[] items, String name) {
    List<String> texts = Stream.of(items).map(SWTBotTreeItem::getText).toList();
    return Stream.of(items).filter(item -> item.getText().equals(name) || item.getText().startsWith(name + "  "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + texts));
  }

  /** Waits; {@code actual} says what is the case when the condition never holds, and a picture shows it. */
  void until(Await.Condition condition, Supplier<String> actual) {
    Await.until(condition, () -> {
      picture("timeout");
      return actual.get();
    }, EventLoop.PATIENCE, () -> LockSupport.parkNanos(LOOK_AGAIN.toNanos()));
  }

  /** Waits until the whole screen comes to rest. */
  void settled() {
    byte[][] last = {screen()};
    int[] same = new int[1];
    until(() -> {
      byte[] now = screen();
      same[0] = Arrays.equals(last[0], now) ? same[0] + 1 : 0;
      last[0] = now;
      return same[0] > STEADY_LOOKS;
    }, () -> "the screen does not come to rest");
  }

  private static byte[] screen() {
    return syncExec(() -> Shots.ofScreen().data);
  }

  /** A step is done: keeps the whole screen as it is now. */
  void step(String name) {
    picture("%02d-%s".formatted(++step, name));
  }

  /** The dialog that asks something, when it does; keeps a picture of it. */
  SWTBotShell asked(String title) {
    SWTBotShell[] found = new SWTBotShell[1];
    until(() -> {
      found[0] = Stream.of(bot.shells()).filter(each -> each.getText().contains(title)).findFirst().orElse(null);
      return found[0] != null;
    }, () -> "nobody asks to " + title);
    step("asked-" + title.toLowerCase(Locale.ROOT));
    return found[0];
  }

  /** Gives the editor in front the whole window. */
  void maximize() {
    zoom(true);
  }

  /** The editor in front gives back the room of the views. */
  void restore() {
    zoom(false);
  }

  /** A console that has come up in front would be what the command is about. */
  private void zoom(boolean wanted) {
    SWTBotEditor editor = bot.activeEditor();
    editor.setFocus();
    until(editor::isActive, () -> editor.getTitle() + " has not got the keyboard");
    if (isZoomed(editor) != wanted) {
      command("org.eclipse.ui.window.maximizePart");
    }
    until(() -> isZoomed(editor) == wanted, () -> editor.getTitle() + " has not changed its size");
  }

  private static boolean isZoomed(SWTBotEditor editor) {
    return syncExec(() -> editor.getReference().getPage().isPageZoomed());
  }

  /** Editors get places of their own right of the others, one beside the other, as when their tabs are dragged there. */
  void tile(String... titles) {
    for (String title : titles) {
      IEditorReference editor = bot.editorByTitle(title).getReference();
      syncExec(() -> {
        MPart part = editor.getPart(true).getSite().getService(MPart.class);
        EModelService model = editor.getPart(true).getSite().getService(EModelService.class);
        MPartStack place = model.createModelElement(MPartStack.class);
        MElementContainer<MUIElement> others = part.getParent();
        place.getChildren().add(part);
        model.insert(place, (MPartSashContainerElement) others, EModelService.RIGHT_OF, 0.5f);
      });
    }
  }

  /** Whether a recording is still being looked through: what is found changes what is to be seen. */
  static boolean isDiagnosing() {
    return Stream.of(Job.getJobManager().find(null))
        .anyMatch(each -> !each.isSystem() && each.getName().startsWith("Diagnosing"));
  }

  static int windows() {
    return PlatformUI.getWorkbench().getWorkbenchWindowCount();
  }

  /** Whether a window is the one that has the focus. */
  static boolean isActive(SWTBotShell window) {
    return syncExec(() -> Display.getCurrent().getActiveShell() == window.widget);
  }

  /** Two windows share the screen: the active one gets the right half. */
  void beside(SWTBotShell left) {
    place(left, 0, 2);
    place(bot.activeShell(), 1, 2);
  }

  /** A window gets the whole screen. */
  void wide(SWTBotShell window) {
    place(window, 0, 1);
  }

  private static void place(SWTBotShell window, int index, int count) {
    syncExec(() -> {
      Rectangle screen = window.widget.getMonitor().getBounds();
      int width = screen.width / count;
      window.widget.setBounds(screen.x + index * width, screen.y, width, screen.height);
    });
  }

  /** The name of the only recording of a project. */
  static String recording(String project) {
    try {
      return ResourcesPlugin.getWorkspace().getRoot().getProject(project).getFolder("traces").members()[0].getName();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static void command(String id) {
    syncExec(() -> {
      try {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
      } catch (CommandException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  private void picture(String name) {
    syncExec(() -> Shots.keep(Shots.ofScreen(), walk + "-" + name));
  }
}
