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
    assertThat(LinuxQueueNames.index(name)).isEqualTo(index);
  }
}
