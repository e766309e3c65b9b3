// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.MemoryInspector;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.testkit.Await;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** A watch of memory in a folder of its own, and what its trace tells afterwards. */
final class WatchBench {
  /** One look may be under way, and its neighbour settles what moved in between. */
  private static final int LOOKS_TO_SETTLE = 3;

  final Path folder;
  final Path trace;
  final List<String> notices = new CopyOnWriteArrayList<>();
  final List<WatchNotice.Kind> kinds = new CopyOnWriteArrayList<>();

  WatchBench(Path folder) {
    this.folder = folder;
    trace = folder.resolve("trace");
  }

  /** A writer whose memory is the file {@code shm}; as many buffers go round as the ring has entries. */
  WatchedWriter writer(int size, boolean toDevice, boolean packed) throws IOException {
    return writer(size, toDevice, packed, size);
  }

  WatchedWriter writer(int size, boolean toDevice, boolean packed, int buffers) throws IOException {
    return new WatchedWriter(folder.resolve("shm"), size, toDevice, packed, buffers);
  }

  MemoryWatcher watch(MemorySource source, InspectionOptions options) throws IOException {
    return watch(source, options, WatchOptions.DEFAULT);
  }

  MemoryWatcher watch(MemorySource source, InspectionOptions options, WatchOptions how) throws IOException {
    return MemoryWatcher.watch(source, options, trace, how, this::notice);
  }

  void notice(WatchNotice notice) {
    notices.add(notice.text());
    kinds.add(notice.kind());
  }

  /** Until the watch has looked at everything that is there now. */
  static void awaitLooks(MemoryWatcher watcher) {
    long before = watcher.report().polls();
    Await.until(() -> watcher.report().polls() >= before + LOOKS_TO_SETTLE,
        () -> "looks=" + watcher.report().polls() + " before=" + before);
  }

  /** Passes each message when the watch has told the one before; a writer as slow as that loses nothing. */
  static void passSeen(WatchedWriter writer, MemoryWatcher watcher, int count) {
    for (int i = 1; i <= count; i++) {
      writer.pass();
      int passed = i;
      Await.until(() -> told(watcher) >= passed, () -> "passed=" + passed + " told=" + told(watcher));
    }
  }

  private static long told(MemoryWatcher watcher) {
    QueueReport report = watcher.report().queues().get(0);
    return report.messages() + report.missedMessages();
  }

  /** The number in each message that the trace tells of, in its order. */
  List<Long> numbers(EventType type) throws IOException {
    List<Long> numbers = new ArrayList<>();
    try (Trace opened = Trace.open(trace)) {
      assertThat(opened.isTruncated()).isFalse();
      EventCursor cursor = opened.cursor();
      while (cursor.next()) {
        EventView event = cursor.event();
        if (event.type() == type) {
          ByteBuffer payload = ByteBuffer.wrap(event.bytes(Field.PAYLOAD)).order(ByteOrder.LITTLE_ENDIAN);
          assertThat(payload.getLong(0)).as("torn").isEqualTo(payload.getLong(8)).isEqualTo(payload.getLong(16));
          numbers.add(payload.getLong(0));
        }
      }
    }
    return numbers;
  }

  /** How much the trace says that it has missed. */
  long losses() throws IOException {
    long sum = 0;
    try (Trace opened = Trace.open(trace)) {
      EventCursor cursor = opened.cursor();
      while (cursor.next()) {
        sum += cursor.event().type() == EventType.LOST ? cursor.event().getLong(Field.COUNT) : 0;
      }
    }
    return sum;
  }

  /** The last state of the trace is the memory, word for word. */
  void assertSameAsMemory(WatchedWriter writer) throws IOException {
    try (Trace opened = Trace.open(trace)) {
      QueueState state = new StateReader(opened).last().queues().get(0);
      QueueState expected = inspect(writer);
      assertThat(Diagnoser.diagnose(opened)).isEmpty();
      assertThat(state.inFlight()).as("in flight").isEqualTo(expected.inFlight());
      for (int i = 0; i < writer.size; i++) {
        assertThat(state.ring().descriptor(i)).as("descriptor %d", i).isEqualTo(expected.ring().descriptor(i));
      }
      assertThat(words(state)).isEqualTo(words(expected));
    }
  }

  /** What lies in memory beside the descriptors, by name. */
  private static Map<String, Number> words(QueueState state) {
    return state.ring().byFormat(WatchBench::words, WatchBench::words);
  }

  private static Map<String, Number> words(SplitRingState ring) {
    Map<String,
        Number> words = new TreeMap<>(Map.of("avail.idx", ring.availIdx(), "used.idx", ring.usedIdx(), "avail.flags",
            ring.availFlags(), "used.flags", ring.usedFlags(), "used_event", ring.usedEvent(), "avail_event",
            ring.availEvent()));
    for (int i = 0; i < ring.size(); i++) {
      words.put("avail " + i, ring.availRing(i));
      words.put("used " + i, ring.usedId(i));
      words.put("used length " + i, ring.usedLength(i));
    }
    return words;
  }

  private static Map<String, Number> words(PackedRingState ring) {
    Map<String, Number> words = new TreeMap<>(Map.of("next used", ring.nextUsed(), "driver event flags",
        ring.driverEventFlags()));
    for (int i = 0; i < ring.size(); i++) {
      words.put("buffer id " + i, ring.bufferId(i));
    }
    return words;
  }

  private static QueueState inspect(WatchedWriter writer) throws IOException {
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      InspectedQueue queue = MemoryInspector.inspect(memory, writer.options()).queues().get(0);
      return QueueState.ofMemory(queue.areas());
    }
  }
}
