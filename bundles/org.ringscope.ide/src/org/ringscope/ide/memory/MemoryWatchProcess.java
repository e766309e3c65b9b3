// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.io.IOException;
import java.util.Locale;
import org.eclipse.core.resources.IFolder;
import org.eclipse.debug.core.ILaunch;
import org.ringscope.analysis.diagnosis.StillnessWatch;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.MemorySetup;
import org.ringscope.capture.memory.JoinedMemory;
import org.ringscope.capture.watch.MemoryWatcher;
import org.ringscope.capture.watch.WatchOptions;
import org.ringscope.capture.watch.WatchReport;
import org.ringscope.ide.preferences.RecordingPreferences;
import org.ringscope.ide.traces.RecordingProcess;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.write.LiveTrace;

/** A watched memory as the platform sees it: a process that ends when it is terminated, or the memory is gone. */
public final class MemoryWatchProcess extends RecordingProcess {
  private static final long LOOK_AGAIN_NANOS = 200_000_000;

  private final JoinedMemory memory;
  private final MemoryWatcher watcher;
  private final long patienceNanos;

  private MemoryWatchProcess(ILaunch launch, WatchSettings settings, IFolder recording, JoinedMemory memory,
      InspectionOptions options)
      throws IOException {
    super(launch, WatchSettings.TYPE, settings.input().first().getFileName().toString(), recording);
    this.memory = memory;
    patienceNanos = settings.patienceNanos();
    WatchOptions how = WatchOptions.DEFAULT.withPayloadLimit(Math.min(RecordingPreferences.payloadLimit(), 0xFFFF))
        .withCap((long) RecordingPreferences.capMebibytes() << 20);
    watcher = MemoryWatcher.watch(memory, options, recording.getLocation().toPath(), how,
        notice -> print(notice.text()));
  }

  /**
   * Begins to watch and to record.
   *
   * @throws IOException with one line if the memory cannot be read or the trace not be written
   */
  static MemoryWatchProcess open(ILaunch launch, WatchSettings settings, IFolder recording) throws IOException {
    MemorySetup setup = settings.input().setup();
    JoinedMemory memory = setup.open();
    try {
      MemoryWatchProcess process =
          new MemoryWatchProcess(launch, settings, recording, memory, setup.options(memory));
      process.keepFirmware(setup);
      return process;
    } catch (IOException | RuntimeException e) {
      memory.close();
      throw e;
    }
  }

  private void keepFirmware(MemorySetup setup) throws IOException {
    try {
      MemoryTraceJob.keepFirmware(setup, recording().getLocation().toPath());
    } catch (IOException e) {
      watcher.close();
      throw e;
    }
  }

  @Override
  public LiveTrace trace() {
    return watcher.live();
  }

  /** {@code ended} is called when the trace is complete. */
  void run(Runnable ended) {
    start(ended);
  }

  @Override
  protected int work() throws IOException, InterruptedException {
    try (Trace trace = Trace.follow(watcher.live())) {
      StateReader states = new StateReader(trace);
      StillnessWatch stillness = new StillnessWatch(patienceNanos);
      while (watcher.isRunning()) {
        watcher.await(LOOK_AGAIN_NANOS);
        long looked = watcher.lookedNanos();
        trace.refresh();
        stillness.look(states.last(), looked).forEach(this::tell);
      }
    } finally {
      watcher.close();
      memory.close();
    }
    WatchReport report = watcher.report();
    print(report);
    return report.ending() == null ? 0 : 1;
  }

  private void tell(StillnessWatch.Change change) {
    if (change.begins()) {
      printWrong(change.line());
    } else {
      print(change.line());
    }
  }

  private void print(WatchReport report) {
    print(String.format(Locale.ROOT, "-- watched for %.3f s, looked %d times", report.nanos() / 1e9, report.polls()));
    if (report.ending() != null) {
      print("-- ended by itself: " + report.ending());
    }
    for (WatchReport.QueueReport queue : report.queues()) {
      print("-- %s: %s%d buffers published, %d used, %d messages seen; missed %d buffers and %d messages".formatted(
          queue.id(), queue.isAtLeast() ? "at least " : "",
          queue.published(), queue.used(), queue.messages(), queue.missedBuffers(), queue.missedMessages()));
    }
  }

  @Override
  public void terminate() {
    watcher.close();
  }
}
