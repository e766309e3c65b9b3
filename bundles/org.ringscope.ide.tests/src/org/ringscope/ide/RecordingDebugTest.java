// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.debug.RingBreakpoint;
import org.ringscope.testkit.EmptyErrorLog;

/** A recording that is debugged as a run is: the keys of a debugger move its cursor, forward and back. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class RecordingDebugTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  private final IBreakpointManager breakpoints = DebugPlugin.getDefault().getBreakpointManager();
  private DebugSession session;
  private IDebugTarget system;

  @AfterEach
  void clear() throws CoreException {
    breakpoints.removeBreakpoints(breakpoints.getBreakpoints(), true);
  }

  private void debug(DebugSession debugged) {
    session = debugged;
    system = debugged.system;
  }

  /** A recording of a run, in the views and in the Debug view. */
  private void debugRecording() throws CoreException {
    launchRecording(DebugSession.record(EXAMPLE));
  }

  private void launchRecording(Path trace) throws CoreException {
    debug(DebugSession.recording(trace));
    Bench.await(() -> isAt(""), () -> "no core is behind anything");
  }

  private IThread core(String name) {
    return session.core(name);
  }

  private String frame(String core) {
    try {
      IStackFrame frame = core(core).getTopStackFrame();
      return frame == null ? "" : frame.getName();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private boolean isAt(String event) {
    return system.isSuspended() && frame("linux").startsWith(event) && frame("linux").contains(" s");
  }

  private void awaitFrame(String core, String event) {
    Bench.await(() -> system.isSuspended() && frame(core).startsWith(event), () -> core + " is behind " + frame(core)
        + " instead of " + event);
    Bench.settle();
  }

  private String value(String queue, String name) throws CoreException {
    for (IVariable variable : core("linux").getTopStackFrame().getVariables()) {
      for (IVariable part : variable.getValue().getVariables()) {
        if (variable.getName().equals(queue) && part.getName().equals(name)) {
          return part.getValue().getValueString();
        }
      }
    }
    throw new AssertionError("no " + queue + "." + name);
  }

  private static String time() {
    return Bench.cursor().instant();
  }

  @Test
  void breakpointsAreFoundForwardAndBack() throws Exception {
    debugRecording();
    Bench.cursor().toBegin();
    Bench.await(this::isBegin, () -> "it is not at the begin");
    IBreakpoint kicks = RingBreakpoint.create("kind=kick_begin and queue=rpmsg0/1", 1);
    for (int i = 1; i <= 3; i++) {
      String behind = frame("linux");
      system.resume();
      Bench.await(() -> system.isSuspended() && !frame("linux").equals(behind), () -> "it stays at " + behind);
      assertThat(frame("linux")).startsWith("kick_begin queue=rpmsg0/1");
      assertThat(value("rpmsg0/1", "avail.idx")).isEqualTo(Integer.toString(i));
    }
    String third = time();
    String before = frame("linux");
    awaitShown("kick_begin queue=rpmsg0/1");
    command("resumeBack");
    Bench.await(() -> system.isSuspended() && !time().equals(third) && !frame("linux").equals(before),
        () -> "it stays at " + third + ", " + before);
    awaitFrame("linux", "kick_begin queue=rpmsg0/1");
    assertThat(value("rpmsg0/1", "avail.idx")).isEqualTo("2");
    awaitShown("kick_begin queue=rpmsg0/1");
    Bench.shot("debug-recording");
    RingBreakpoint counted = RingBreakpoint.create("kind=kick_begin and queue=rpmsg0/1", 5);
    kicks.setEnabled(false);
    system.resume();
    Bench.await(() -> system.isSuspended() && isValue("avail.idx", "5"), () -> "it is at " + frame("linux"));
    system.resume();
    Bench.await(() -> isEnd(), () -> "a count is met once; it is at " + frame("linux"));
    breakpoints.removeBreakpoint(counted, true);
  }

  private boolean isBegin() {
    try {
      return system.getName().endsWith("(begin)");
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private boolean isEnd() {
    try {
      return system.getName().endsWith("(end)");
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private boolean isValue(String name, String wanted) {
    try {
      return value("rpmsg0/1", name).equals(wanted);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  /** The steps of the help page: a long message is met, followed through its life, and back. */
  @Test
  void aMessageIsFollowedThroughItsLifeAndBack() throws Exception {
    debugRecording();
    Bench.cursor().toBegin();
    Bench.await(this::isBegin, () -> "it is not at the begin");
    RingBreakpoint.create("kind=message_received and destination=0x400 and length>10", 1);
    select("linux");
    system.resume();
    Bench.await(() -> Stream.of("linux", "mcu").anyMatch(core -> frame(core).startsWith("message_received")),
        () -> "no message is met");
    String met = time();
    assertThat(value("event", "destination")).isEqualTo("0x400");
    String receiver = frame("linux").startsWith("message_received") ? "linux" : "mcu";
    String first = frame(receiver);
    select(receiver); // as who steps it has done
    core(receiver).stepInto();
    Bench.await(() -> system.isSuspended() && !frame(receiver).equals(first), () -> "it stays at " + first);
    awaitShown(frame(receiver));
    command("stepBack");
    awaitFrame(receiver, first);
    awaitShown(first);
    assertThat(time()).isEqualTo(met);
    command("stepBackOver");
    Bench.await(
        () -> system.isSuspended() && Stream.of("linux", "mcu").anyMatch(core -> frame(core).startsWith("avail_entry")),
        () -> "it is not where the buffer was published: " + frame("linux") + ", " + frame("mcu"));
    awaitShown("avail_entry", frame(receiver)); // the core that stands there, or the one that is stepped
    assertThat(value("event", "queue")).isEqualTo("1");
    core(frame("linux").startsWith("avail_entry") ? "linux" : "mcu").stepReturn();
    Bench.await(
        () -> system.isSuspended() && Stream.of("linux", "mcu").anyMatch(core -> frame(core).startsWith("used_entry")),
        () -> "it is not where the chain is used: " + frame("linux") + ", " + frame("mcu"));
    Bench.shot("debug-message");
    try {
      setTheme("org.eclipse.e4.ui.css.theme.e4_dark");
      Bench.shot("debug-message-dark");
    } finally {
      setTheme("org.eclipse.e4.ui.css.theme.e4_default");
    }
  }

  @Test
  void aSessionEndsWithItsTraceOrAlone() throws Exception {
    debugRecording();
    system.terminate();
    assertThat(system.isTerminated()).isTrue();
    assertThat(Bench.cursor().session()).isNotNull();
    launchRecording(Bench.cursor().session().trace().path());
    Bench.cursor().close();
    Bench.await(system::isTerminated, () -> "the session goes on without its trace");
  }

  /** A suspended run looks back: its steps move the cursor until its end, and from there the engine goes on. */
  @Test
  void aRunIsSteppedBackAndGoesOnFromItsEnd() throws Exception {
    RingBreakpoint.create("kind=kick_begin and queue=rpmsg0/1", 3);
    debug(DebugSession.run(EXAMPLE));
    Bench.await(() -> Bench.cursor().state() != null, () -> "no state");
    system.resume();
    awaitFrame("linux", "kick_begin queue=rpmsg0/1");
    assertThat(value("rpmsg0/1", "avail.idx")).isEqualTo("3");
    String end = frame("linux");
    awaitShown(end);
    command("stepBack");
    Bench.await(() -> system.isSuspended() && !frame("linux").equals(end), () -> "it stays at " + end);
    assertThat(system.getName()).contains("looking back");
    command("stepBackOver");
    awaitFrame("linux", "avail_entry queue=rpmsg0/1");
    awaitShown("avail_entry queue=rpmsg0/1");
    Bench.shot("debug-back");
    system.resume();
    Bench.await(() -> !name().contains("looking back") && system.isSuspended(), () -> "it is at " + frame("linux"));
    awaitFrame("linux", end);
    core("linux").stepInto();
    Bench.await(() -> system.isSuspended() && !frame("linux").equals(end), () -> "the engine stays");
    breakpoints.removeBreakpoints(breakpoints.getBreakpoints(), true);
    system.resume();
    Bench.await(system::isTerminated, () -> "the run goes on");
  }

  /** Offered is the next event like that at the cursor; a time is a condition, too. */
  @Test
  void aRunGoesOnToTheCursorOnce() throws Exception {
    RingBreakpoint.create("kind=kick_begin and queue=rpmsg0/1", 1);
    debug(DebugSession.run(EXAMPLE));
    Bench.await(() -> Bench.cursor().state() != null, () -> "no state");
    select("linux");
    system.resume();
    awaitFrame("linux", "kick_begin queue=rpmsg0/1");
    breakpoints.removeBreakpoints(breakpoints.getBreakpoints(), true);
    awaitShown(frame("linux"));
    command("stepBack");
    Bench.await(() -> name().contains("looking back") && !Bench.cursor().event().isEmpty(), () -> name());
    String like = Bench.cursor().event().split("  ")[1].split(" ")[0];
    ModalDialog.during(() -> command("runTo"), "Run to Cursor", shell -> {
      ModalDialog.type(shell, "kind=" + like + " and core=linux and queue=rpmsg0/1", "time>=0.3");
      Bench.shot(shell, "debug-run-to");
      ModalDialog.press(shell, "OK");
    });
    Bench.await(() -> system.isSuspended() && Bench.cursor().isFollowing() && Bench.cursor().nanos() >= 300_000_000,
        () -> "it is at " + time());
    assertThat(Bench.cursor().nanos()).isLessThan(330_000_000);
    assertThat(core("linux").isSuspended()).isTrue();
  }

  private String name() {
    try {
      return system.getName();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  /** What the Debug view says of a core, as the user sees it; it comes some time after the system has stopped. */
  private static void awaitShown(String... events) {
    Tree tree = (Tree) debugView().getControl();
    Bench.await(
        () -> Stream.of(tree.getSelection())
            .anyMatch(item -> Stream.of(events).anyMatch(event -> item.getText().startsWith(event))),
        () -> "selected in the Debug view: " + Stream.of(tree.getSelection()).map(TreeItem::getText).toList());
    Bench.settle();
  }

  private static Viewer debugView() {
    Bench.await(() -> Bench.page().findView(IDebugUIConstants.ID_DEBUG_VIEW) != null, () -> "no Debug view");
    return ((IDebugView) Bench.page().findView(IDebugUIConstants.ID_DEBUG_VIEW)).getViewer();
  }

  /** Selects a core as a user does in the Debug view, so that commands are about it. */
  private void select(String core) throws CoreException {
    IStackFrame frame = core(core).getTopStackFrame();
    Object[] path = {system.getLaunch(), system, core(core), frame};
    debugView().setSelection(new TreeSelection(new TreePath(path)), true);
    Bench.await(() -> frame.equals(DebugUITools.getDebugContext()),
        () -> "the context is " + DebugUITools.getDebugContext());
    IContextService contexts = Bench.window().getService(IContextService.class);
    Bench.await(() -> contexts.getActiveContextIds().contains("org.ringscope.ide.debugging"),
        () -> "active: " + contexts.getActiveContextIds());
  }

  private static void setTheme(String id) throws ReflectiveOperationException {
    Class<?> engine = Platform.getBundle("org.eclipse.e4.ui.css.swt.theme")
        .loadClass("org.eclipse.e4.ui.css.swt.theme.IThemeEngine");
    Object service = PlatformUI.getWorkbench().getService(engine);
    if (service != null) {
      engine.getMethod("setTheme", String.class, boolean.class).invoke(service, id, false);
    }
    Bench.settle();
  }

  private static void command(String id) {
    try {
      Bench.window().getService(IHandlerService.class).executeCommand("org.ringscope.ide." + id, null);
    } catch (CommandException e) {
      throw new AssertionError(id + ": " + e, e);
    }
  }
}
