// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.trace.Events;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.SmallDisk;
import org.ringscope.trace.checkpoint.RingScript;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.packet.DiskFile;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.read.TraceRepair;

class FullDiskTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void lostPacketsAreCountedAndRecordingGoesOn(boolean refuseTruncation) throws Exception {
    SmallDisk disk = new SmallDisk(Long.MAX_VALUE);
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options(), disk::open)) {
      StreamWriter out = writer.stream(0, "host");
      RingScript ring = new RingScript(out, writer.stream(1, "remote"), 0);
      ring.give(1);
      out.flush();
      disk.resize(150); // room for a part of the packet
      disk.refuseTruncation(refuseTruncation);
      ring.give(2);
      out.flush();
      assertThat(out.discarded()).isEqualTo(3);
      assertThat(out.failure()).hasMessageContaining("No space left");
      ring.give(3);
      out.flush();
      assertThat(writer.discarded()).isEqualTo(6);
      assertThat(writer.failure()).hasMessage(folder.resolve("host_0") + ": No space left on device");
      disk.resize(Long.MAX_VALUE);
      disk.refuseTruncation(false);
      ring.give(4);
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.isTruncated()).isFalse();
      assertThat(trace.discarded()).isEqualTo(6);
      assertThat(trace.silentStreams(1)).isEmpty();
      assertThat(trace.silentStreams(2)).containsExactly(0);
      assertThat(trace.silentStreams(3)).containsExactly(0);
      assertThat(trace.silentStreams(4)).isEmpty();
      List<String> events = Events.all(trace);
      assertThat(events).filteredOn(line -> line.contains("avail_idx queue")).hasSize(2);
      assertThat(events).filteredOn(line -> line.contains(" lost ")).containsExactly("4 0 lost count=6");
      assertThat(events).filteredOn(line -> line.contains("checkpoint_end")).last()
          .isEqualTo("4 0 checkpoint_end full=1");
      assertThat(events).filteredOn(line -> line.contains("checkpoint_driver")).last().asString()
          .contains("avail_idx=3");
    }
  }

  @Test
  void diskThatStaysFullLeavesATornTailOnly() throws Exception {
    SmallDisk disk = new SmallDisk(2000);
    disk.refuseTruncation(true);
    long written;
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(10), disk::open)) {
      StreamWriter out = writer.stream(0, "host");
      for (int i = 0; i < 1000; i++) {
        out.begin(EventType.KICK_BEGIN, i).u16(i).end();
      }
      out.flush();
      written = 1000 - writer.discarded();
      assertThat(written).isBetween(1L, 999L);
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.eventCount()).isEqualTo(written);
      assertThat(trace.discarded()).isEqualTo(1000 - written);
      assertThat(trace.truncation()).hasSize(1);
    }
    TraceRepair.repair(folder);
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.eventCount()).isEqualTo(written);
      assertThat(trace.isTruncated()).isFalse();
    }
  }

  @Test
  void lossThatNoLaterPacketCanTellStandsInTheLastOne() throws Exception {
    SmallDisk disk = new SmallDisk(2000);
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(10), disk::open)) {
      StreamWriter out = writer.stream(0, "host");
      for (int i = 0; i < 1000; i++) {
        out.begin(EventType.KICK_BEGIN, i).u16(i).end();
      }
    }
    long events;
    try (Trace trace = Trace.open(folder)) {
      events = trace.eventCount();
      assertThat(trace.discarded()).isEqualTo(1000 - events).isPositive();
      assertThat(trace.truncation()).singleElement().satisfies(end -> {
        assertThat(end.bytes()).isZero();
        assertThat(end.reason()).contains("no end");
      });
    }
    TraceRepair.repair(folder);
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.isTruncated()).isFalse();
      assertThat(trace.discarded()).isEqualTo(1000 - events);
    }
  }

  @Test
  void descriptionIsWrittenAgainAfterALoss() throws Exception {
    SmallDisk disk = new SmallDisk(10);
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options(), disk::open)) {
      writer.describe(SampleTraces.system());
      disk.resize(Long.MAX_VALUE);
      writer.system().marker("space again", 5);
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.system()).isEqualTo(SampleTraces.system());
    }
  }

  @Test
  void eventsThatTheOwnerLeftOutAreToldToo() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "host");
      RingScript ring = new RingScript(out, writer.stream(1, "remote"), 0);
      ring.give(1);
      out.discard(42);
      ring.give(2);
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.discarded()).isEqualTo(42);
      assertThat(Events.all(trace)).contains("2 0 lost count=2a", "2 0 checkpoint_end full=1");
    }
  }

  @Test
  void diskFullAtRotationKeepsTheOldFile() throws Exception {
    boolean[] refuse = {false};
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withCap(1 << 16), path -> {
      if (refuse[0]) {
        throw new java.io.IOException("No space left on device");
      }
      return new DiskFile(path);
    })) {
      StreamWriter out = writer.stream(0, "host");
      refuse[0] = true;
      for (int i = 0; i < 3000; i++) {
        out.begin(EventType.KICK_BEGIN, i).u16(i).end();
      }
      assertThat(out.failure()).isNotNull();
      assertThat(Files.exists(folder.resolve("host_1"))).isFalse();
      refuse[0] = false;
      for (int i = 0; i < 500; i++) {
        out.begin(EventType.KICK_BEGIN, 3000 + i).u16(i).end();
      }
      assertThat(Files.exists(folder.resolve("host_1"))).isTrue();
    }
    Trace.open(folder).close();
  }
}
