// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinuxQueueNamesTest {
  @ParameterizedTest
  @CsvSource({"req.0, BLOCK, 0", "req.7, BLOCK, 7", "req_poll.8, BLOCK, 8", "input.0, NET, 0", "output.0, NET, 1",
      "input.3, NET, 6", "output.3, NET, 7", "deflate, BALLOON, 1", "requests.0, FILE_SYSTEM, 1", "dataq.0, CRYPTO, 0",
      "virtsnd-tx, SOUND, 2", "control-i, CONSOLE, 2", "input, NONE, -1", "output, NONE, -1", "control, NONE, -1",
      "req.99999, NONE, -1", "'', NONE, -1"})
  void tellDeviceAndPlace(String name, DeviceKind kind, int index) {
    assertThat(LinuxQueueNames.kind(name)).isSameAs(kind);
    assertThat(LinuxQueueNames.index(kind, name)).isEqualTo(index);
  }

  @ParameterizedTest
  @CsvSource({"control, GPU, 0", "cursor, GPU, 1", "control, SCSI, 0", "event, SCSI, 1", "request, SCSI, -1",
      "control, NET, -1", "request, IOMMU, 0", "event, VSOCK, 2", "input, RPMSG, 0", "output, RPMSG, 1",
      "input, ENTROPY, 0", "input, CONSOLE, -1", "requests, NINE_P, 0", "requests.1, FILE_SYSTEM, 2", "req.0, NET, -1"})
  void tellThePlaceInADeviceThatIsKnown(String name, DeviceKind kind, int index) {
    assertThat(LinuxQueueNames.index(kind, name)).isEqualTo(index);
  }
}
