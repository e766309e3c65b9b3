// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.IExpressionManager;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.debug.core.model.IWatchExpression;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.actions.IWatchExpressionFactoryAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.ide.debug.RingBreakpoint;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.testkit.EmptyErrorLog;

/** A simulation that is debugged: what the Debug view, Variables and Expressions ask, and what the keys of a debugger do. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class DebugTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  private IDebugTarget system;

  private void debug(boolean stepped) throws CoreException {
    ILaunchConfiguration configuration = SimulationShortcut.configuration(Bench.example(EXAMPLE));
    ILaunchConfigurationWorkingCopy copy = configuration.getWorkingCopy();
    copy.setAttribute("org.ringscope.ide.simulation.stepped", stepped);
    ILaunch launch = copy.launch(ILaunchManager.DEBUG_MODE, new NullProgressMonitor());
    system = launch.getDebugTarget();
    Bench.await(() -> Bench.cursor().state() != null, () -> "no state; problem " + Bench.cursor().problem());
  }

  private IThread core(String name) throws CoreException {
    return Stream.of(system.getThreads()).filter(each -> name(each).startsWith(name)).findFirst().orElseThrow();
  }

  private static String name(IThread thread) {
    try {
      return thread.getName();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> frames(IThread core) throws CoreException {
    List<String> names = new ArrayList<>();
    for (IStackFrame frame : core.getStackFrames()) {
      names.add(frame.getName());
    }
    return names;
  }

  private String value(String queue, String name) throws CoreException {
    return variable(queue, name).getValue().getValueString();
  }

  private IVariable variable(String queue, String name) throws CoreException {
    for (IVariable variable : system.getThreads()[0].getTopStackFrame().getVariables()) {
      for (IVariable part : variable.getValue().getVariables()) {
        if (variable.getName().equals(queue) && part.getName().equals(name)) {
          return part;
        }
      }
    }
    throw new AssertionError("no " + queue + "." + name);
  }

  @Test
  void beginsSuspendedAndStepsByEventsOfACoreAndByBuffers() throws Exception {
    debug(true);
    assertThat(system.isSuspended()).isTrue();
    assertThat(Stream.of(system.getThreads()).map(DebugTest::name)).containsExactly("linux (suspended)",
        "mcu (suspended)");
    Bench.await(() -> Bench.page().findView(IDebugUIConstants.ID_DEBUG_VIEW) != null, () -> "no Debug view");
    IThread linux = core("linux");
    step(linux::stepInto);
    String first = frames(linux).get(0);
    step(linux::stepInto);
    assertThat(frames(linux).get(0)).isNotEqualTo(first);
    stepTo(linux, "avail_entry queue=rpmsg0/1");
    assertThat(value("rpmsg0/1", "used.idx")).isEqualTo("0");
    step(linux::stepReturn);
    assertThat(frames(core("mcu")).get(0)).startsWith("used_entry queue=rpmsg0/1");
    assertThat(value("rpmsg0/1", "used.idx")).isEqualTo("0");
    step(core("mcu")::stepOver);
    assertThat(frames(linux).get(0)).startsWith("used_taken queue=rpmsg0/1");
    assertThat(value("rpmsg0/1", "used.idx")).matches("[1-9][0-9]*");
    Bench.shot("debug-stepped");
    system.resume();
    Bench.await(system::isTerminated, () -> "the run goes on");
    assertThat(system.getThreads()).isEmpty();
  }

  private void stepTo(IThread core, String event) throws CoreException {
    for (int i = 0; i < 200 && !frames(core).get(0).startsWith(event); i++) {
      step(core::stepInto);
    }
    assertThat(frames(core).get(0)).startsWith(event);
  }

  private void step(Step step) throws CoreException {
    step.run();
    Bench.await(system::isSuspended, () -> "it does not stop again");
    Bench.settle();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isResumedSuspendedAndEnded(boolean stepped) throws Exception {
    debug(stepped);
    assertThat(system.canResume()).isTrue();
    assertThat(system.canSuspend()).isFalse();
    system.terminate();
    Bench.await(system::isTerminated, () -> "the run goes on");
    assertThat(system.canResume() || system.canSuspend()).isFalse();
  }

  @Test
  void expressionsNameWhatIsInARing() throws Exception {
    debug(true);
    IThread linux = core("linux");
    assertThat(variable("rpmsg0/1", "avail.idx").hasValueChanged()).as("nothing was before").isFalse();
    stepTo(linux, "avail_idx queue=rpmsg0/1");
    assertThat(evaluated("rpmsg0/1.avail.idx", linux)).isEqualTo(value("rpmsg0/1", "avail.idx")).matches("[0-9]+");
    assertThat(evaluated("rpmsg0/1.desc[0]", linux)).contains("bytes");
    assertThat(evaluated("rpmsg9", linux)).contains("nothing is called rpmsg9");
    assertThat(evaluated("event.idx", linux)).isEqualTo(value("rpmsg0/1", "avail.idx"));
    IVariable index = variable("rpmsg0/1", "avail.idx");
    assertThat(index.hasValueChanged()).as("changed since it was shown").isTrue();
    assertThat(variable("rpmsg0/1", "size").hasValueChanged()).isFalse();
    IWatchExpressionFactoryAdapter watch =
        Adapters.adapt(index, IWatchExpressionFactoryAdapter.class);
    assertThat(watch.createWatchExpression(index)).isEqualTo("rpmsg0/1.avail.idx");
  }

  @Test
  void stopsAtBreakpointsUnlessTheyAreSkipped() throws Exception {
    IBreakpointManager breakpoints = DebugPlugin.getDefault().getBreakpointManager();
    IBreakpoint kicks = RingBreakpoint.create("kind=kick_begin and queue=rpmsg0/1", 1);
    try {
      debug(true);
      for (int i = 1; i <= 3; i++) {
        step(system::resume);
        assertThat(frames(core("linux")).get(0)).startsWith("kick_begin queue=rpmsg0/1");
        assertThat(frames(core("linux")).get(1)).startsWith("kicks rpmsg0/1");
        assertThat(value("rpmsg0/1", "avail.idx")).isEqualTo(Integer.toString(i));
      }
      Bench.page().showView(IDebugUIConstants.ID_BREAKPOINT_VIEW);
      Bench.settle();
      Bench.shot("debug-breakpoint");
      breakpoints.setEnabled(false);
      system.resume();
      Bench.await(system::isTerminated, () -> "it stops at a breakpoint that is skipped");
    } finally {
      breakpoints.setEnabled(true);
      breakpoints.removeBreakpoint(kicks, true);
    }
  }

  @Test
  void aBreakpointThatCannotBeUnderstoodIsRefusedWithItsColumn() {
    assertThat(RingBreakpoint.problem("kind=kick_begin")).isNull();
    assertThat(RingBreakpoint.problem("")).contains("every event");
    assertThat(RingBreakpoint.problem("kind=kick")).contains("column 6");
    assertThat(RingBreakpoint.problem("rpmsg0/1 is full")).isNull();
    assertThat(RingBreakpoint.problem("rpmsg0/1 is empty for long")).contains("column 23").contains("duration");
  }

  private static String evaluated(String text, IThread context) throws CoreException {
    IExpressionManager expressions = DebugPlugin.getDefault().getExpressionManager();
    IWatchExpression expression = expressions.newWatchExpression(text);
    expression.setExpressionContext(context.getTopStackFrame());
    expression.evaluate();
    Bench.await(() -> !expression.isPending() && (expression.getValue() != null || expression.hasErrors()),
        () -> "nothing comes of " + text);
    return expression.hasErrors() ? Arrays.toString(expression.getErrorMessages())
        : expression.getValue().getValueString();
  }

  @FunctionalInterface
  private interface Step {
    void run() throws CoreException;
  }
}
