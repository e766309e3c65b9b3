// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.messages.MessageKind;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.RegionContentsInfo;

/** Real OpenAMP memory comes out as its expected.json says, directly and by way of a trace. */
class OpenAmpMemoryTest {
  @ParameterizedTest
  @ValueSource(strings = {"echo-u00001.bin", "echo-u00200.bin", "echo-end.bin"})
  void decodesWhatIsExpected(String file) throws IOException {
    JsonObject expected = Fixtures.json("openamp-shm/expected.json").getAsJsonObject(file);
    Inspection inspection = MemoryInspector.inspect(Fixtures.openAmp(file), InspectionOptions.NONE);

    assertThat(inspection.findings()).isEmpty();
    JsonObject vdev = expected.getAsJsonObject("vdev");
    assertThat(inspection.resourceTable().address()).isZero();
    assertThat(inspection.resourceTable().table().offset(0)).isEqualTo(vdev.get("off").getAsInt());
    ResourceEntry.Vdev entry = (ResourceEntry.Vdev) inspection.resourceTable().table().entries().get(0);
    assertThat(entry.deviceId()).isEqualTo(vdev.get("id").getAsLong());
    assertThat(entry.notifyId()).isEqualTo(vdev.get("notifyid").getAsLong());
    assertThat(entry.deviceFeatures()).isEqualTo(vdev.get("dfeat").getAsLong());
    assertThat(entry.driverFeatures()).isEqualTo(vdev.get("gfeat").getAsLong());
    assertThat(entry.config().remaining()).isEqualTo(vdev.get("cfglen").getAsInt());
    assertThat(entry.status()).isEqualTo(vdev.get("status").getAsInt());
    JsonArray vrings = expected.getAsJsonArray("vrings");
    assertThat(inspection.queues()).hasSize(vrings.size());
    for (int i = 0; i < vrings.size(); i++) {
      assertRing(inspection, (InspectedSplitQueue) inspection.queues().get(i), vrings.get(i).getAsJsonObject());
    }
  }

  private static void assertRing(Inspection inspection, InspectedSplitQueue queue, JsonObject ring) {
    assertThat(queue.info().desc()).isEqualTo(number(ring.get("da")));
    assertThat(queue.info().avail()).isEqualTo(number(ring.get("avail")));
    assertThat(queue.info().used()).isEqualTo(number(ring.get("used")));
    assertThat(queue.info().size()).isEqualTo(ring.get("num").getAsInt());
    assertThat(queue.info().align()).isEqualTo(ring.get("align").getAsInt());
    assertThat(queue.availFlags()).isEqualTo(ring.get("avail_flags").getAsInt());
    assertThat(queue.availIdx()).isEqualTo(ring.get("avail_idx").getAsInt());
    assertThat(queue.usedFlags()).isEqualTo(ring.get("used_flags").getAsInt());
    assertThat(queue.usedIdx()).isEqualTo(ring.get("used_idx").getAsInt());
    assertThat(queue.inFlight()).isEqualTo(ring.get("outstanding").getAsInt());
    assertThat(IntStream.range(0, queue.info().size()).filter(i -> queue.descriptorLength(i) != 0).count())
        .isEqualTo(ring.get("nonzero_desc").getAsLong());
    List<FoundMessage> messages = inspection.messages(queue);
    if (ring.get("last_used").isJsonNull()) {
      assertThat(messages).isEmpty();
      return;
    }
    JsonObject last = ring.getAsJsonObject("last_used");
    FoundMessage newest = messages.get(messages.size() - 1);
    int slot = queue.usedIdx() - 1 & queue.info().size() - 1;
    assertThat(queue.usedHead(slot)).isEqualTo(last.get("used_id").getAsInt());
    assertThat(queue.usedLength(slot)).isEqualTo(last.get("used_len").getAsLong());
    assertThat(newest.buffer()).isEqualTo(number(last.get("buf")));
    assertThat(newest.source()).isEqualTo(number(last.get("src")));
    assertThat(newest.destination()).isEqualTo(number(last.get("dst")));
    assertThat(newest.length()).isEqualTo(last.get("len").getAsInt());
    assertThat(newest.flags()).isEqualTo(last.get("flags").getAsInt());
    assertThat(HexFormat.of().formatHex(newest.payload())).startsWith(last.get("payload_head").getAsString());
    assertNameService(messages, ring.getAsJsonArray("ns_in_buffers"));
  }

  private static void assertNameService(List<FoundMessage> messages, JsonArray expected) {
    List<FoundMessage> announcements = messages.stream().filter(m -> m.nameService() != null).toList();
    assertThat(announcements).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      JsonObject ns = expected.get(i).getAsJsonObject();
      FoundMessage message = announcements.get(i);
      assertThat(message.buffer()).isEqualTo(number(ns.get("buf")));
      assertThat(message.nameService().name()).isEqualTo(ns.get("name").getAsString());
      assertThat(message.nameService().address()).isEqualTo(ns.get("addr").getAsInt());
      assertThat(message.nameService().destroy()).isEqualTo(ns.get("flags").getAsInt() == 1);
    }
  }

  private static long number(JsonElement element) {
    return Long.decode(element.getAsString());
  }

  @Test
  void findsEveryMessageThatTheRingProves() throws IOException {
    Inspection inspection = MemoryInspector.inspect(Fixtures.openAmp("echo-u00200.bin"), InspectionOptions.NONE);
    List<FoundMessage> toDriver = inspection.messages(inspection.queues().get(0));
    List<FoundMessage> toDevice = inspection.messages(inspection.queues().get(1));
    assertThat(toDriver).hasSize(200).noneMatch(FoundMessage::toDevice);
    assertThat(toDriver.subList(0, 199)).allMatch(message -> message.state() == FoundState.DONE);
    assertThat(toDriver.get(199).state()).as("its buffer is not given back").isEqualTo(FoundState.DELIVERED);
    assertThat(toDevice).hasSize(1).allMatch(message -> message.state() == FoundState.DONE)
        .allMatch(FoundMessage::toDevice);
    assertThat(toDriver.get(0).nameService().name()).isEqualTo("rpmsg-openamp-demo-channel");
    // the echo demo sends 17, 18, 19 … bytes
    assertThat(toDriver.subList(1, 200)).extracting(FoundMessage::length)
        .containsExactlyElementsOf(IntStream.range(17, 216).boxed().toList());
  }

  @Test
  void keepsItAsTraceThatSaysTheSame(@TempDir Path folder) throws IOException {
    byte[] memory = Fixtures.memory("openamp-shm/echo-u00200.bin");
    Inspection inspection = MemoryInspector.inspect(MemorySource.of("echo", 0, memory), InspectionOptions.NONE);
    Path directory = folder.resolve("kept");
    inspection.writeTrace(directory);
    try (Trace trace = Trace.open(directory)) {
      SystemState state = new StateReader(trace).last();
      QueueState rx = state.queueNamed("rpmsg0/0");
      assertThat(((SplitRingState) rx.ring()).availIdx()).isEqualTo(455);
      assertThat(((SplitRingState) rx.ring()).usedIdx()).isEqualTo(200);
      assertThat(rx.inFlight()).isEqualTo(255);
      assertThat(rx.ring().areKicksSuppressed()).isTrue();
      assertThat(IntStream.range(0, 256).filter(i -> rx.ring().owner(i) == DescriptorOwner.DEVICE).count())
          .isEqualTo(255);
      assertThat(rx.ring().owner(199)).isEqualTo(DescriptorOwner.USED);
      assertThat(rx.ring().isLastUsedInferred()).isTrue();
      assertThat(rx.ring().descriptor(3).address()).isEqualTo(0x10600);
      assertThat(state.device(0).status()).isEqualTo(4);
      assertThat(
          new long[] {rx.kicks(), rx.interrupts(), rx.buffers(), rx.suppressedKicks(), rx.suppressedInterrupts()})
          .as("what memory does not tell").containsOnly(QueueState.UNKNOWN);
      MessageIndex messages = new MessageIndex(trace).readAll();
      assertThat(messages.size()).isEqualTo(201);
      Message first = messages.get(0);
      assertThat(first.kind()).isEqualTo(MessageKind.NS_CREATE);
      assertThat(first.name()).isEqualTo("rpmsg-openamp-demo-channel");
      assertThat(first.direction()).isEqualTo(Direction.TO_DRIVER);
      assertThat(first.presence()).isEqualTo(Message.Presence.DONE);
      assertThat(messages.get(200).direction()).isEqualTo(Direction.TO_DEVICE);
      assertThat(messages.get(200).payload()).hasSize(215);
      assertThat(Diagnoser.diagnose(trace)).singleElement().satisfies(hint -> {
        assertThat(hint.severity()).isEqualTo(DiagnosisSeverity.HINT);
        assertThat(hint.text()).isEqualTo(
            "rpmsg0/0: 1 used buffer not given back: being handled, or never taken; look twice");
      });
      RegionContentsInfo contents = trace.system().contents().get(0);
      assertThat(trace.attachment(contents.file())).hasBinaryContent(memory);
      assertThat(trace.system().regions().get(0).known()).isTrue();
    }
  }

  @Test
  void namesOwnersFromMemoryAloneAsFromTheTrace() throws IOException {
    Inspection inspection = MemoryInspector.inspect(Fixtures.openAmp("echo-end.bin"), InspectionOptions.NONE);
    InspectedQueue rx = inspection.queues().get(0);
    QueueState state = QueueState.ofMemory(rx.areas());
    assertThat(state.inFlight()).isEqualTo(255);
    assertThat(IntStream.range(0, 256).filter(i -> state.ring().owner(i) == DescriptorOwner.DEVICE).count())
        .isEqualTo(255);
    assertThat(state.ring().owner(225)).isEqualTo(DescriptorOwner.USED);
    assertThat(inspection.messages(rx)).hasSize(256);
  }
}
