// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.trace.system.DeviceInfo;

/** QEMU prints nothing of a network device's own while all is well: what its queues return tells it. */
class NetEvidenceTest {
  private final StringBuilder log = new StringBuilder();
  private int elements;

  /** A queue that returns a buffer of each of these lengths. */
  private NetEvidenceTest queue(int index, long... lengths) {
    log.append("virtio_queue_notify vdev 0x5500 n %d vq 0x66%02x0\n".formatted(index, index));
    for (long length : lengths) {
      log.append("virtqueue_pop vq 0x66%02x0 elem 0x77%04x in_num 1 out_num 1\n".formatted(index, ++elements));
      log.append("virtqueue_fill vq 0x66%02x0 elem 0x77%04x len %d idx 0\n".formatted(index, elements, length));
    }
    return this;
  }

  private DeviceInfo device() {
    ImportedText imported = ImportedText.of(new QemuLog(), log.toString());
    assertThat(imported.report().unreadLines()).isZero();
    assertThat(imported.system().devices()).hasSize(1);
    assertThat(imported.system().queueName(0)).startsWith(imported.system().devices().get(0).name() + "/");
    return imported.system().devices().get(0);
  }

  @Test
  void isSeenInFramesAndAcknowledgements() {
    DeviceInfo net = queue(0, 76, 110).queue(1, 0, 0).queue(2, 1).device();
    assertThat(net.name()).isEqualTo("net0");
    assertThat(net.deviceId()).isEqualTo(1);
  }

  @Test
  void isSeenWithSeveralPairs() {
    assertThat(queue(0, 72).queue(1, 0).queue(2, 1526, 90).queue(3, 0).queue(4, 1, 1).device().name())
        .isEqualTo("net0");
  }

  @ParameterizedTest
  @CsvSource({"76, 0, 2, 1", "76, 1, 2, 1", "20, 0, 2, 1", "76, 0, 2, 8", "76, 0, 3, 1"})
  void isNotSeenInOtherLengths(long received, long sent, int last, long answer) {
    boolean isNet = received == 76 && sent == 0 && last == 2 && answer == 1;
    assertThat(queue(0, received).queue(1, sent).queue(last, answer).device().name())
        .isEqualTo(isNet ? "net0" : "virtio0");
  }

  @Test
  void isNotSeenWithoutAControlQueue() {
    assertThat(queue(0, 76).queue(1, 0).device().name()).as("may be a console").isEqualTo("virtio0");
  }

  @ParameterizedTest
  @CsvSource({"0x00170023, net0", "0x00800000, net0", "0x00010023, virtio0", "0x00020000, virtio0"})
  void isSeenInFeatures(String features, String name) {
    log.append(
        "virtio_mmio_read virtio_mmio_read offset 0x70\nvirtio_mmio_write_offset virtio_mmio_write offset 0x70 value 0x1\n")
        .append("virtio_set_status vdev 0x5500 val 1\n")
        .append("virtio_mmio_write_offset virtio_mmio_write offset 0x24 value 0x0\n")
        .append("virtio_mmio_write_offset virtio_mmio_write offset 0x20 value ").append(features).append('\n');
    ImportedText imported = ImportedText.of(new QemuLog(), log.toString());
    assertThat(imported.of("features_accepted")).hasSize(1);
    assertThat(imported.system().devices()).extracting(DeviceInfo::name).containsExactly(name);
  }
}
