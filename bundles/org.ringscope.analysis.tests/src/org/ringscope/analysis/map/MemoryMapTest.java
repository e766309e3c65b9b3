// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;

class MemoryMapTest {
  private static final long RINGS = SampleTrace.RINGS;

  @TempDir
  Path directory;

  private static SystemDescription.Builder more(SystemDescription system) {
    SystemDescription.Builder more = SystemDescription.builder();
    system.cores().forEach(more::add);
    system.windows().forEach(more::add);
    system.regions().forEach(more::add);
    system.devices().forEach(more::add);
    system.queues().forEach(more::add);
    system.buses().forEach(more::add);
    return more;
  }

  private static MapArea named(MemoryMap map, String name) {
    return map.areas().stream().filter(area -> area.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void ringsLieInTheirRegions() {
    MemoryMap map = MemoryMapReader.of(SampleTrace.system(16), null, List.of());
    assertThat(map.areas().get(0).name()).isEqualTo("vdev0");
    assertThat(named(map, "rpmsg0/0 desc").address()).isEqualTo(RINGS);
    assertThat(named(map, "rpmsg0/1 avail").size()).isEqualTo(6 + 2 * 16);
    assertThat(map.problems()).isEmpty();
    assertThat(map.asText()).contains("0x3ed00000  256 B    rpmsg0/0 desc");
  }

  @Test
  void whatOverlapsIsSaidOfBoth() {
    MapArea table = MapArea.of(MapArea.Kind.RESOURCE_TABLE, "M4 resource table", "M4", "", RINGS + 0x80, 0x100,
        Unknown.ID, Unknown.ID);
    MemoryMap map = MemoryMapReader.of(SampleTrace.system(16), null, List.of(table));
    assertThat(map.problems()).extracting(MapProblem::text).contains("M4 resource table overlaps rpmsg0/0 desc",
        "rpmsg0/0 desc overlaps M4 resource table");
    assertThat(map.problems()).allMatch(problem -> problem.kind() == MapProblem.Kind.OVERLAP);
  }

  @Test
  void regionsMayLieInEachOtherButNotHalf() {
    SystemDescription inside =
        more(SampleTrace.system(16)).add(new RegionInfo(7, RINGS, 0x1000, "vrings", "inner", "", true)).build();
    assertThat(MemoryMapReader.of(inside, null, List.of()).problems()).isEmpty();
    SystemDescription half =
        more(SampleTrace.system(16)).add(new RegionInfo(7, RINGS + 0x1f000, 0x2000, "", "half", "", true)).build();
    assertThat(MemoryMapReader.of(half, null, List.of()).problems()).extracting(MapProblem::text)
        .contains("half overlaps vdev0");
  }

  @Test
  void aCoreReachesWhatItsWindowsCover() {
    SystemDescription system = more(SampleTrace.system(16))
        .add(new AddressWindowInfo(SampleTrace.M4, 0x1000, RINGS, 0x8000, "low"))
        .add(new AddressWindowInfo(SampleTrace.M4, 0x9000, RINGS + 0x8000, 0x8100, "high")).build();
    MemoryMap map = MemoryMapReader.of(system, null, List.of());
    CoreView m4 = map.cores().get(1);
    assertThat(m4.reaches(RINGS + 0x7f00, 0x200)).as("through two windows that touch").isTrue();
    assertThat(m4.addressOf(RINGS + 0x10)).isEqualTo(OptionalLong.of(0x1010));
    assertThat(m4.addressOf(RINGS - 1)).isEmpty();
    assertThat(map.cores().get(0).isPhysical()).isTrue();
    assertThat(map.problems()).extracting(MapProblem::kind).containsOnly(MapProblem.Kind.UNREACHABLE);
    assertThat(map.problems()).extracting(MapProblem::core).containsOnly(SampleTrace.M4);
    assertThat(map.problems().get(0).text()).startsWith("M4 cannot reach rpmsg0/1 ");
  }

  @Test
  void whatLiesInNoMemoryIsSaid() {
    MapArea log = MapArea.of(MapArea.Kind.TRACE_BUFFER, "M4 log", "M4", "log", 0x10, 0x100, Unknown.ID, Unknown.ID);
    assertThat(MemoryMapReader.of(SampleTrace.system(16), null, List.of(log)).problems()).extracting(MapProblem::text)
        .containsExactly("M4 log lies in no memory region");
    assertThat(MemoryMapReader.of(SystemDescription.EMPTY, null, List.of(log)).problems())
        .as("nobody told of memory").isEmpty();
  }

  @Test
  void buffersAreThoseOfDescriptors() throws IOException {
    try (SampleTrace trace = new SampleTrace(directory.resolve("t"), SampleTrace.system(16))) {
      trace.ring(1, 16, RINGS + 0x4000, 512, false).give(0).give(1).give(2).take(1).use(0, 100);
      MemoryMap map = MemoryMapReader.of(trace.end().system(), trace.end(), List.of());
      MapArea buffers =
          map.areas().stream().filter(area -> area.kind() == MapArea.Kind.BUFFERS).findFirst().orElseThrow();
      assertThat(buffers.name()).isEqualTo("rpmsg0/1 buffers");
      assertThat(buffers.queue()).isEqualTo(1);
      assertThat(buffers.buffers()).extracting(BufferUse::owner).contains(DescriptorOwner.DEVICE, DescriptorOwner.USED);
      assertThat(MapText.of(map, map.areas().indexOf(buffers))).contains("A7: the same", "2 device", "1 used");
    }
  }

  @Test
  void sizesAreSaidInUnits() {
    assertThat(MapText.bytes(518)).isEqualTo("518 B");
    assertThat(MapText.bytes(4096)).isEqualTo("4 KiB");
    assertThat(MapText.bytes(3L << 29)).isEqualTo("1.5 GiB");
    assertThat(MapText.bytes(1L << 63)).isEqualTo("8 EiB");
  }
}
