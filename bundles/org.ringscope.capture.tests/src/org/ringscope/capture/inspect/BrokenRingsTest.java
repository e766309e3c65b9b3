// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.diagnosis.MemoryDiagnosis;
import org.ringscope.capture.memory.JoinedMemory;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.read.Trace;

/** Rings that break one rule each: one look names the rule, in memory and in the trace that is kept of it. */
class BrokenRingsTest {
  @TempDir
  Path folder;

  private Path layout(String name, String memory) throws IOException {
    Fixtures.unpack(Fixtures.memory(memory), folder);
    Path layout = Fixtures.memory(name);
    return Files.copy(layout, folder.resolve(layout.getFileName()));
  }

  private record Looked(Inspection inspection, List<Diagnosis> found, List<Diagnosis> kept) {
    List<String> lines(String queue) {
      return lines(found, queue);
    }

    static List<String> lines(List<Diagnosis> diagnoses, String queue) {
      List<String> lines = new ArrayList<>();
      for (Diagnosis diagnosis : diagnoses) {
        boolean isBusy = diagnosis.id().equals("WORK_WAITS"); // which it may be besides
        if (diagnosis.text().startsWith(queue + ": ") && !isBusy) {
          lines.add(diagnosis.severity() + " " + diagnosis.id() + " " + diagnosis.text());
        }
      }
      return lines;
    }
  }

  private Looked look(String name, String memoryName) throws IOException {
    MemoryLayoutFile layout = MemoryLayoutFile.read(layout(name, memoryName));
    MemorySetup setup = new MemorySetup(layout.parts(), 0, List.of(), layout.queues(), null, null);
    try (JoinedMemory memory = setup.open()) {
      Inspection inspection = MemoryInspector.inspect(memory, setup.options(memory));
      inspection.writeTrace(folder.resolve("kept"));
      try (Trace trace = Trace.open(folder.resolve("kept"))) {
        return new Looked(inspection, MemoryDiagnosis.of(inspection.findings(), inspection.rings()),
            Diagnoser.diagnose(trace));
      }
    }
  }

  private Looked rings;

  @BeforeEach
  void unpack() throws IOException {
    rings = look("broken-rings/layout.json", "broken-rings/mem.bin");
  }

  @ParameterizedTest
  @CsvSource({"next_out/0, ERROR F17, next=200 is outside the table of size=8",
      "loop/0, ERROR CHAIN_TOO_LONG, the chain of head 0 never ends",
      "rd_after_wr/0, ERROR READABLE_AFTER_WRITABLE, descriptor 1 is device-readable behind a device-writable one",
      "p_rd_after_wr/0, ERROR READABLE_AFTER_WRITABLE, descriptor 1 is device-readable behind a device-writable one",
      "ind_next/0, ERROR INDIRECT_WITH_NEXT, descriptor 0 is INDIRECT and has NEXT",
      "p_ind_next/0, ERROR INDIRECT_WITH_NEXT, descriptor 0 is INDIRECT and has NEXT",
      "nested/0, ERROR INDIRECT_NESTED, entry 0 of descriptor 0's table is INDIRECT again",
      "ind_len/0, ERROR INDIRECT_LENGTH, of 17 bytes",
      "table_too_long/0, ERROR CHAIN_TOO_LONG, chains 9 descriptors",
      "p_list_too_long/0, ERROR CHAIN_TOO_LONG, longer than the ring of size=8",
      "ind_no_feature/0, ERROR INDIRECT_NOT_NEGOTIATED, not negotiated",
      "p_ind_no_feature/0, ERROR INDIRECT_NOT_NEGOTIATED, not negotiated",
      "head_twice/0, ERROR HEAD_IN_FLIGHT, head 0 is in flight 2 times",
      "p_id_twice/0, ERROR HEAD_IN_FLIGHT, buffer id 3 is in flight twice",
      "shared_desc/0, ERROR SHARED_DESCRIPTOR, descriptor 1 is in two published chains",
      "flags_8002/0, ERROR RESERVED_FLAGS, the driver wrote avail.flags=0x8002",
      "used_flags_8002/0, ERROR RESERVED_FLAGS, the device wrote used.flags=0x8002",
      "eventidx_flags1/0, ERROR RESERVED_FLAGS, the driver wrote avail.flags=0x1",
      "desc_flags/0, ERROR RESERVED_FLAGS, the driver wrote flags=0xfff8 into descriptor 0",
      "len0/0, ERROR F19, length 0",
      "used_not_published/0, ERROR F16, used.ring[0].id=5",
      "used_len/0, ERROR USED_LENGTH, used.ring[0].len=4096",
      "console_rx_readable/0, ERROR WRONG_DIRECTION, device-readable bytes in a queue that the device fills",
      "console_tx_writable/1, ERROR WRONG_DIRECTION, device-writable bytes in a queue that the driver fills",
      "rng_readable/0, ERROR WRONG_DIRECTION, device-readable bytes in a queue that the device fills",
      "p_event_reserved/0, ERROR RESERVED_FLAGS, the driver wrote event suppression flags=0xffff",
      "p_next_unpublished/0, HINT LIST_NOT_COMPLETE, may be half written",
      "buffer_outside/0, HINT BUFFER_OUTSIDE_MEMORY, is not in this memory"})
  void eachRingIsCalledWhatItIs(String queue, String severityAndId, String text) {
    assertThat(rings.lines(queue)).singleElement().asString().startsWith(severityAndId).contains(text);
    assertThat(Looked.lines(rings.kept(), queue)).as("the trace").singleElement().asString().startsWith(severityAndId)
        .contains(text);
  }

  /** What only may be wrong has no rule as its cause, and one word is written in one way. */
  @Test
  void evidenceSaysWhatTheTextSays() {
    assertThat(rings.found()).filteredOn(found -> found.severity() == DiagnosisSeverity.HINT).isNotEmpty()
        .noneMatch(found -> found.cause().contains("was broken"));
    assertThat(rings.found()).filteredOn(found -> found.text().startsWith("flags_8002/0")).singleElement()
        .satisfies(found -> assertThat(found.evidence()).anyMatch(line -> line.endsWith("idx=1 flags=0x8002")));
  }

  @Test
  void aBatchInOrderIsLegal() {
    assertThat(rings.lines("in_order/0")).isEmpty();
    assertThat(Looked.lines(rings.kept(), "in_order/0")).isEmpty();
    assertThat(rings.found()).filteredOn(found -> found.severity() == DiagnosisSeverity.ERROR).hasSize(26);
  }

  @Test
  void aLoopIsAnErrorAndItsBufferIsListed() throws IOException {
    deleteKept();
    Looked loop = look("public/N2-loop.json", "public/N2-loop.bin");
    assertThat(loop.lines("blk0/0")).singleElement().asString().startsWith("ERROR CHAIN_TOO_LONG")
        .contains("never ends");
    assertThat(loop.inspection().buffers()).singleElement().satisfies(
        buffer -> assertThat(buffer.buffer()).isEqualTo(0x4000_0800L));
  }

  @Test
  void aRequestWithoutRoomForItsStatusIsAnError() throws IOException {
    deleteKept();
    assertThat(look("public/N4-head-only.json", "public/N4-head-only.bin").lines("blk0/0")).singleElement().asString()
        .startsWith("ERROR NO_STATUS_BYTE").contains("no room for the status byte");
  }

  @Test
  void usedAheadOfAvailIsImpossible() throws IOException {
    deleteKept();
    Looked ahead = look("public/N3-used-ahead.json", "public/N3-used-ahead.bin");
    assertThat(ahead.lines("blk0/0")).singleElement().asString().startsWith("ERROR USED_AHEAD")
        .contains("used.idx=9 is 2 ahead of avail.idx=7").doesNotContain("65534");
  }

  private void deleteKept() throws IOException {
    PartFile.delete(folder.resolve("kept"));
  }
}
