// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.debug.ui.console.IConsoleLineTracker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.ide.traces.RecordingProcess;
import org.ringscope.ide.traces.TraceFolder;
import org.ringscope.ide.traces.TraceOpener;
import org.ringscope.ide.traces.TraceOpener.Shown;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.Pin;

/** Makes links of the times and queues in the Console of a run: they set the cursor, and show the queue. */
public final class ConsoleLinks implements IConsoleLineTracker {
  private static final Pattern TIME = Pattern.compile("\\b[0-9]{1,10}\\.[0-9]{3} [0-9]{3} [0-9]{3} s\\b");
  private static final Pattern QUEUE = Pattern.compile("[\\w.-]+/[0-9]+");
  private static final String VIRTQUEUE_VIEW = "org.ringscope.ui.virtqueue";

  private IConsole console;
  private RecordingProcess run;
  private Known known;

  /** What is known of the trace of a run, also when it is moved. @param queues ids by their names */
  private record Known(UUID uuid, Map<String, Integer> queues) {}

  @Override
  public void init(IConsole newConsole) {
    console = newConsole;
    run = console.getProcess() instanceof RecordingProcess recording ? recording : null;
  }

  @Override
  public void lineAppended(IRegion line) {
    try {
      if (run == null || known() == null) {
        return;
      }
      String text = console.getDocument().get(line.getOffset(), line.getLength());
      for (Matcher time = TIME.matcher(text); time.find();) {
        TraceTime instant = TraceTime.parse(time.group());
        link(line.getOffset() + time.start(), time.group().length(), shown -> go(shown, instant));
      }
      for (Matcher queue = QUEUE.matcher(text); queue.find();) {
        Integer id = known().queues.get(queue.group());
        if (id != null) {
          link(line.getOffset() + queue.start(), queue.group().length(), shown -> select(shown, id));
        }
      }
    } catch (BadLocationException e) {
      // so much was printed since that the line is gone
    }
  }

  private void link(int offset, int length, Consumer<Shown> action) {
    console.addLink(new Link(run, known().uuid, action), offset, length);
  }

  /** Null while it cannot be read. */
  private Known known() {
    if (known == null) {
      try (Trace trace = Trace.follow(run.trace())) {
        Map<String, Integer> queues = new TreeMap<>();
        trace.system().queues().forEach(queue -> queues.put(trace.system().queueName(queue.id()), queue.id()));
        known = new Known(trace.uuid(), queues);
      } catch (IOException e) {
        ILog.of(ConsoleLinks.class).warn("the trace of " + run.getLabel() + " is not known: " + e.getMessage(), e);
      }
    }
    return known;
  }

  private static void go(Shown shown, TraceTime instant) {
    shown.cursor().moveTo(shown.cursor().lane(shown.session()).toAxis(instant.in(shown.session().trace())));
  }

  private static void select(Shown shown, int queue) {
    shown.cursor().pin(Pin.queue(shown.session(), queue));
    try {
      TraceOpener.window().getActivePage().showView(VIRTQUEUE_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
    }
  }

  /** The lines of a run that has ended stay, and so do their links. */
  @Override
  public void dispose() {}

  /** Shows the run, where the window shows another trace by now, and then does something with it. */
  private record Link(RecordingProcess run, UUID trace, Consumer<Shown> action) implements IHyperlink {
    @Override
    public void linkActivated() {
      CaughtJob.create("Showing the trace of " + run.getLabel(), monitor -> {
        Path folder = TraceFolder.find(run.recording(), trace);
        Shown shown = TraceOpener.showNow(folder, run.isTerminated() ? null : run, monitor);
        if (shown != null) {
          CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> action.accept(shown));
        }
      }).schedule();
    }

    @Override
    public void linkEntered() {}

    @Override
    public void linkExited() {}
  }
}
