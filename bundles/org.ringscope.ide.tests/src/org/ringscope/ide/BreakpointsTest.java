// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.ide.debug.RingBreakpoint;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.read.Trace;

/** What breakpoints wait for, met by a run and by its recording at the same event; and where steps go from. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class BreakpointsTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  private final IBreakpointManager breakpoints = DebugPlugin.getDefault().getBreakpointManager();

  @AfterEach
  void clear() throws CoreException {
    breakpoints.removeBreakpoints(breakpoints.getBreakpoints(), true);
  }

  /** Of the first two every event is at the first instant of the recording. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      rpmsg0/0 is full                               | avail_idx queue=rpmsg0/0 old=0 idx=16 · 0.000 003 000 s
      kind=status and device=rpmsg0                  | status device=0 old=0 status=0 · 0.000 003 000 s
      kind=kick_begin and queue=rpmsg0/1             | kick_begin queue=rpmsg0/1 · 0.020 005 000 s
      kind=used_idx and queue=rpmsg0/1               | used_idx queue=rpmsg0/1 old=0 idx=1 · 0.040 005 000 s
      rpmsg0/1 is empty for 10ms                     | core_wakes core=1 · 0.020 003 000 s
      kind=message_received and hex~68656c6c6f       | message_received bus=0 queue=rpmsg0/1 source=0x400
      kind=message_received and length>12            | message_received bus=0 queue=rpmsg0/0 source=0x400
      """)
  void areMetByARunAndByItsRecording(String condition, String event) throws CoreException {
    RingBreakpoint.create(condition, 1);
    DebugSession run = DebugSession.run(EXAMPLE);
    run.system.resume();
    run.awaitAt(event);
    run.system.terminate();
    Bench.await(run.system::isTerminated, () -> "the run goes on");
    Path trace = DebugSession.record(EXAMPLE);
    DebugSession recording = DebugSession.recording(trace);
    Bench.cursor().toBegin();
    Bench.await(() -> recording.name().endsWith("(begin)"), () -> "it is not at the begin");
    recording.system.resume();
    recording.awaitAt(event);
  }

  /** From the begin on each step is one event of the core, though all of them are at one instant. */
  @Test
  void stepsBeginWithTheFirstEventAndGoBackBeforeIt() throws CoreException {
    DebugSession recording = DebugSession.recording(DebugSession.record(EXAMPLE));
    Bench.cursor().toBegin();
    Bench.await(() -> recording.name().endsWith("(begin)"), () -> "it is not at the begin");
    recording.core("linux").stepInto();
    recording.awaitAt("console_text core=0 text=remoteproc remoteproc0: powering up mcu");
    recording.core("linux").stepInto();
    recording.awaitAt("console_text core=0 text=remoteproc remoteproc0: Booting");
  }

  @Test
  void theTimeBarSaysThatASuspendedRunLooksBack() throws CoreException {
    RingBreakpoint.create("kind=kick_begin and queue=rpmsg0/1", 2);
    DebugSession run = DebugSession.run(EXAMPLE);
    run.system.resume();
    run.awaitAt("kick_begin queue=rpmsg0/1");
    awaitTime("suspended");
    Bench.cursor().back();
    awaitTime("suspended, looking back");
    Bench.shot("debug-looking-back");
    run.system.resume();
    awaitTime("suspended");
    clear();
    run.system.resume();
    Bench.await(run.system::isTerminated, () -> "the run goes on");
    Bench.await(() -> !time().contains("suspended") && !time().contains("live"), () -> time());
  }

  private static String time() {
    return ((Label) Bench.find(Bench.window().getShell(), "org.ringscope.ui.time")).getText();
  }

  private static void awaitTime(String end) {
    Bench.await(() -> time().endsWith(" s  " + end), () -> "the time bar says " + time());
  }

  /** A send and a wait are frames of what a core does. */
  @Test
  void aSendIsAFrame() throws CoreException {
    RingBreakpoint.create("kind=kick_begin and queue=rpmsg0/1", 1);
    DebugSession run = DebugSession.run(EXAMPLE);
    run.system.resume();
    run.awaitAt("kick_begin queue=rpmsg0/1");
    List<String> frames = Stream.of(run.core("linux").getStackFrames()).map(BreakpointsTest::name)
        .toList();
    assertThat(frames.get(1)).startsWith("kicks rpmsg0/1 since");
    assertThat(frames.get(2)).startsWith("in send over virtio0 since 0.020 005 000 s");
    assertThat(frames.get(3)).startsWith("in the callback of endpoint 0x35 since");
    assertThat(frames.get(4)).startsWith("in the interrupt handler of mcu_to_linux since");
    Bench.shot("debug-send");
  }

  private static String name(IStackFrame frame) {
    try {
      return frame.getName();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  /** Two recordings beside each other share the cursor: the Debug view stays with the one that steps, and says where each stands. */
  @Test
  void aStepOfOneTraceDoesNotSelectAnother() throws CoreException, IOException {
    Path first = DebugSession.record(EXAMPLE);
    Path second = DebugSession.record(EXAMPLE);
    Bench.cursor().add(first.getFileName().toString(), Trace.open(first));
    DebugSession one = DebugSession.recording(second);
    DebugSession other = DebugSession.recording(first);
    Bench.cursor().moveTo(100_000_000);
    Bench.await(() -> one.name().contains(" · 0.100"), () -> one.name());
    Bench.await(() -> other.name().contains(" · 0.100"), () -> other.name());
    Bench.await(() -> DebugUITools.getDebugContext() instanceof IStackFrame,
        () -> "the context is " + DebugUITools.getDebugContext());
    // the platform chooses which of the two is selected
    DebugSession chosen = ((IStackFrame) DebugUITools.getDebugContext()).getDebugTarget() == one.system ? one : other;
    chosen.core("linux").stepInto();
    Bench.await(() -> chosen.system.isSuspended() && one.name().contains(" · 0.100 005 000 s"), () -> one.name());
    Bench.await(() -> other.name().contains(" · 0.100 005 000 s"), () -> other.name());
    Bench.settle();
    Bench.shot("debug-two");
    assertThat(((IStackFrame) DebugUITools.getDebugContext()).getDebugTarget()).isSameAs(chosen.system);
  }
}
