// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.Position;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.SystemDescription;
import org.ringscope.trace.Trace;

/** Sixty queues that all move are filled four times a second on the thread that draws: that must take little of it. */
class FillCostTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int QUEUES = 60;
  private static final int STEPS = 80;
  /** Of the 250 ms from one refresh to the next; measured are 3 ms of the processor. */
  private static final long MOST_NANOS = 25_000_000;

  @TempDir
  Path directory;

  private static SystemDescription system(int size) {
    SystemDescription.Builder system = SystemDescription.builder();
    SystemDescription sample = SampleTrace.system(size);
    sample.cores().forEach(system::add);
    for (int i = 0; i < QUEUES / 2; i++) {
      system.add(new DeviceInfo(i, 7, SampleTrace.A7, SampleTrace.M4, 1, "remoteproc", "rpmsg" + i));
      for (QueueInfo queue : sample.queues()) {
        system.add(new QueueInfo(2 * i + queue.index(), i, queue.index(), QueueInfo.SPLIT, size, 4096, queue.desc(),
            queue.avail(), queue.used(), queue.notifyId(), queue.flags()));
      }
    }
    sample.buses().forEach(system::add);
    return system.build();
  }

  private static Topology topology(int size) {
    Topology topology = LiveSample.topology(size);
    RpmsgDevice first = (RpmsgDevice) topology.getDevices().get(0);
    for (int i = 1; i < QUEUES / 2; i++) {
      RpmsgDevice more = TopologyFactory.eINSTANCE.createRpmsgDevice();
      more.setName("rpmsg" + i);
      more.setDriverSide(first.getDriverSide());
      more.setDeviceSide(first.getDeviceSide());
      LiveSample.queue(more, 0, size);
      LiveSample.queue(more, 1, size);
      topology.getDevices().add(more);
    }
    return topology;
  }

  /** All queues move between two of the times. */
  private Trace record(int size, List<Long> times) throws IOException {
    SampleTrace sample = new SampleTrace(directory.resolve("trace"), system(size));
    List<SampleTrace.Ring> rings = new ArrayList<>();
    for (int i = 0; i < QUEUES; i++) {
      rings.add(sample.ring(i, size, 0x1000, 16, i % 2 == 0));
    }
    for (int step = 0; step < STEPS; step++) {
      for (SampleTrace.Ring ring : rings) {
        ring.round(3, 8);
      }
      sample.message(1, 0x400, 0x401, "step " + step, 0x1000, true);
      times.add(sample.nanos());
    }
    return sample.open();
  }

  private long median(int size) throws IOException {
    StateResource state = StateResource.of(topology(size));
    List<Long> times = new ArrayList<>();
    List<Long> costs = new ArrayList<>();
    try (Trace trace = record(size, times)) {
      MessageIndex messages = new MessageIndex(trace).readAll();
      MessageDecoder decoder = new MessageDecoder(trace);
      StateReader reader = new StateReader(trace);
      for (long nanos : times) {
        SystemState now = reader.at(Position.at(nanos));
        long begin = THREADS.getCurrentThreadCpuTime();
        state.show(new Moment(now, messages, decoder, List.of(), TimeText::instant));
        costs.add(THREADS.getCurrentThreadCpuTime() - begin);
        assertThat(state.system().getRings()).hasSize(QUEUES).allSatisfy(ring -> assertThat(ring.isKnown()).isTrue());
      }
    }
    Collections.sort(costs);
    return costs.get(costs.size() / 2);
  }

  @Test
  void sixtyQueuesShownWhole() throws IOException {
    assertThat(median(32)).as("median, nanoseconds").isLessThan(MOST_NANOS);
  }

  @Test
  void sixtyQueuesInWindows() throws IOException {
    assertThat(median(256)).as("median, nanoseconds").isLessThan(MOST_NANOS);
  }
}
