// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.virtio.DeviceKind;

/** Devices found in memory are called as the same devices of a log are. */
class FoundDeviceNameTest {
  @ParameterizedTest
  @EnumSource
  void aDeviceIsCalledByItsKindAndANumber(DeviceKind kind) throws Exception {
    ResourceEntry.Vdev vdev = new ResourceEntry.Vdev(kind.id(), 0, 0, List.of());
    byte[] memory = ResourceTable.of(vdev, vdev).encode();
    Inspection inspection =
        MemoryInspector.inspect(MemorySource.of("memory", 0, memory), new InspectionOptions(0L, List.of()));
    assertThat(inspection.devices()).extracting(device -> device.info().name())
        .containsExactly(kind.text() + "0", kind.text() + "1");
    assertThat(inspection.devices().get(0).info().deviceId()).isEqualTo(kind.id());
  }
}
