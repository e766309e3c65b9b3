// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.system.QueueInfo;

/** Rings of a real Linux at known addresses, in two files with their addresses. */
class LinuxRpmsgMemoryTest {
  @TempDir
  Path folder;

  private RawMemory memory(JsonObject snapshot) throws IOException {
    List<RawMemory.Part> parts = new ArrayList<>();
    for (JsonElement element : snapshot.getAsJsonArray("regions")) {
      JsonObject region = element.getAsJsonObject();
      String name = region.get("file").getAsString();
      Path file = folder.resolve(name);
      Files.write(file, Fixtures.memory("linux-rpmsg/" + name));
      parts.add(RawMemory.Part.of(file, region.get("gpa").getAsLong()));
    }
    return new RawMemory(parts);
  }

  private static List<QueueDescription> queues(JsonObject snapshot) {
    List<QueueDescription> queues = new ArrayList<>();
    JsonObject vrings = snapshot.getAsJsonObject("vrings");
    for (String index : vrings.keySet()) {
      JsonObject ring = vrings.getAsJsonObject(index);
      queues.add(new QueueDescription("rpmsg0", 7, 1L, Integer.parseInt(index), ring.get("num").getAsInt(),
          ring.get("desc").getAsLong(), ring.get("avail").getAsLong(), ring.get("used").getAsLong(), QueueInfo.SPLIT));
    }
    return queues;
  }

  @Test
  void decodesRingsAtGivenAddresses() throws IOException {
    JsonObject snapshot = Fixtures.json("linux-rpmsg/snap001.json");
    try (RawMemory memory = memory(snapshot)) {
      Inspection inspection = MemoryInspector.inspect(memory, InspectionOptions.queues(queues(snapshot)));
      assertThat(inspection.findings()).isEmpty();
      for (InspectedQueue queue : inspection.queues()) {
        JsonObject expected = snapshot.getAsJsonObject("expected").getAsJsonObject("" + queue.info().index());
        assertThat(queue.availIdx()).isEqualTo(expected.get("avail_idx").getAsInt());
        assertThat(queue.usedIdx()).isEqualTo(expected.get("used_idx").getAsInt());
        assertThat(queue.inFlight()).isEqualTo(expected.get("outstanding").getAsInt());
        assertThat(inspection.messages(queue)).hasSize(expected.get("n_msgs_walked").getAsInt());
      }
      FoundMessage message = inspection.messages(inspection.queues().get(1)).get(0);
      assertThat(message.buffer()).isEqualTo(0x47060000L);
      assertThat(message.source()).isEqualTo(0x1001);
      assertThat(message.destination()).isEqualTo(0x35);
      assertThat(message.length()).isEqualTo(40);
      assertThat(message.state()).isEqualTo(FoundState.DONE);
      assertThat(message.nameService().name()).isEqualTo("rpmsg-tty");
    }
  }

  @Test
  void reportsBuffersThatAreNotInTheMemory() throws IOException {
    JsonObject snapshot = Fixtures.json("linux-rpmsg/snap001.json");
    byte[] rings = Fixtures.memory("linux-rpmsg/snap001-rings-gpa41d40000.bin");
    Inspection inspection = MemoryInspector.inspect(MemorySource.of("rings", 0x41d40000L, rings),
        InspectionOptions.queues(queues(snapshot)));
    assertThat(inspection.messages()).isEmpty();
    assertThat(inspection.findings()).extracting(FaultInfo::kind).as("the empty ones, and the one with a message")
        .containsExactly("BUFFER_OUTSIDE_MEMORY", "BUFFER_OUTSIDE_MEMORY");
  }
}
