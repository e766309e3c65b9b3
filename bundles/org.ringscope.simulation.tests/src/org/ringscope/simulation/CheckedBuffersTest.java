// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.Durations;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;

/** Runs whose buffers in flight are watched. */
class CheckedBuffersTest {
  private static final String RPMSG = "rpmsg-client-sample";
  private static final String SERIAL = "virtio-mmio-serial";
  private static final long SECOND = 1_000_000_000L;
  private static final int MANY = 20_000;

  @TempDir
  Path directory;

  private static SimulationOptions.Builder checked(boolean stepped, WaitMode mode) {
    return SimulationOptions.builder().stepped(stepped).waitMode(mode).checkBuffers(true);
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void nothingIsSaidOfTheExamples(boolean stepped, WaitMode mode) throws Exception {
    RunSummary rpmsg = TestRuns.run(TestRuns.example(RPMSG), checked(stepped, mode));
    assertThat(rpmsg.faults()).isEmpty();
    assertThat(rpmsg.messages()).isEqualTo(200);
    Topology serial = TestRuns.example(SERIAL);
    TestRuns.find(serial, "driver_guest/writer", ConsoleWriter.class).setStart(Durations.parse("50ms"));
    RunSummary console = TestRuns.run(serial, checked(stepped, mode).durationNanos(stepped ? 10 * SECOND : SECOND));
    assertThat(console.faults()).isEmpty();
    assertThat(console.queues().get(1).buffers()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void nothingIsSaidOfMessagesAtFullSpeed(boolean stepped, WaitMode mode) throws Exception {
    Topology topology = TestRuns.example(RPMSG);
    TestRuns.delay(topology, "0ns");
    int count = stepped ? MANY / 10 : MANY;
    TestRuns.find(topology, "linux/client", ClientSample.class).setCount(count);
    TestRuns.find(topology, "mcu/echo", EchoService.class).setCount(count);
    RunSummary summary = TestRuns.run(topology,
        checked(stepped, mode).level(RecordLevel.SAMPLED).recordTo(directory.resolve("trace")));
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.messages()).isEqualTo(2L * count);
  }

  @ParameterizedTest
  @CsvSource({"INTERRUPT", "POLL"})
  void steppedTheDriverIsNamed(WaitMode mode) throws Exception {
    RunSummary summary = TestRuns.run(TestRuns.example(RPMSG),
        checked(true, mode).fault(InjectedFault.parse("overwrite-exposed-buffer")));
    assertThat(summary.faults()).singleElement().satisfies(caught -> {
      assertThat(caught.text()).isEqualTo("caught once by linux, client of rpmsg-client-sample on rpmsg0");
      assertThat(caught.id()).isEqualTo("BUFFER_CHANGED");
      assertThat(caught.fault().kind()).isEqualTo(Kind.BUFFER_CHANGED);
      assertThat(caught.fault().writer()).isEqualTo(Writer.DRIVER);
      assertThat(caught.fault().text())
          .isEqualTo("linux changed 1 byte at 0x30044010 of the buffer of head 0, which the device has");
    });
    assertThat(summary.messages()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void aFaultOfBuffersIsFoundUnasked(boolean stepped, WaitMode mode) throws Exception {
    SimulationOptions.Builder unasked = SimulationOptions.builder().stepped(stepped).waitMode(mode);
    RunSummary summary =
        TestRuns.run(TestRuns.example(RPMSG), unasked.fault(InjectedFault.parse("overlap-buffers:linux")));
    assertThat(summary.faults()).isNotEmpty().allSatisfy(caught -> {
      assertThat(caught.id()).isEqualTo("BUFFER_OVERLAP");
      assertThat(caught.fault().queue()).isZero();
      assertThat(caught.fault().text()).contains("overlaps that of");
    });
    assertThat(summary.faults().get(0).fault().text())
        .isEqualTo("buffer of head 1 overlaps that of head 0 of rpmsg0/0, which"
            + " is in flight: address=0x30042100 length=256");
    SimulationOptions.Builder also = SimulationOptions.builder().stepped(stepped).waitMode(mode);
    assertThat(TestRuns.run(TestRuns.example(RPMSG), also.fault(InjectedFault.parse("overwrite-exposed-buffer")))
        .faults()).extracting(CaughtFault::id).containsExactly("BUFFER_CHANGED");
  }

  @Test
  void inRealTimeTheTimesAreSaid() throws Exception {
    RunSummary summary = TestRuns.run(TestRuns.example(RPMSG),
        checked(false, WaitMode.INTERRUPT).fault(InjectedFault.parse("overwrite-exposed-buffer:linux")));
    assertThat(summary.faults()).singleElement().satisfies(caught -> {
      assertThat(caught.fault().kind()).isEqualTo(Kind.BUFFER_CHANGED);
      assertThat(caught.fault().writer()).isEqualTo(Writer.UNKNOWN);
      assertThat(caught.fault().text()).matches("1 byte at 0x30044010 of the buffer of head 0, which the device has,"
          + " changed between \\d+\\.\\d{6} s and \\d+\\.\\d{6} s");
    });
  }

  @ParameterizedTest
  @CsvSource({"rpmsg-client-sample,INTERRUPT", "rpmsg-client-sample,POLL", "virtio-mmio-serial,INTERRUPT"})
  void steppedTheTraceIsTheSameWithAndWithout(String example, WaitMode mode) throws Exception {
    assertThat(record(example, mode, true)).isEqualTo(record(example, mode, false));
  }

  private SortedMap<String, String> record(String example, WaitMode mode, boolean checks) throws Exception {
    Path path = directory.resolve(Boolean.toString(checks));
    RunSummary summary = TestRuns.run(TestRuns.example(example), SimulationOptions.builder().stepped(true).seed(7)
        .waitMode(mode).checkBuffers(checks).durationNanos(9 * SECOND).recordTo(path));
    assertThat(summary.faults()).isEmpty();
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(path.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
