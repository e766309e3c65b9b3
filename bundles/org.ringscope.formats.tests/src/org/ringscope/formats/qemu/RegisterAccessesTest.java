// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Imported;
import org.ringscope.trace.system.QueueInfo;

/** Whose the registers are, and what they set up. */
class RegisterAccessesTest {
  @TempDir
  Path folder;
  private final List<String> lines = new ArrayList<>();
  private int micros;

  private RegisterAccessesTest on(int thread, String event) {
    lines.add(String.format("%d@1700000000.%06d:%s", thread, ++micros, event));
    return this;
  }

  private RegisterAccessesTest read(int thread, int offset) {
    return on(thread, String.format("virtio_mmio_read virtio_mmio_read offset 0x%x", offset));
  }

  private RegisterAccessesTest write(int thread, int offset, long value) {
    return on(thread,
        String.format("virtio_mmio_write_offset virtio_mmio_write offset 0x%x value 0x%x", offset, value));
  }

  private RegisterAccessesTest status(int thread, int device, int status) {
    return write(thread, 0x70, status).on(thread, String.format("virtio_set_status vdev 0x%x val %d", device, status));
  }

  private RegisterAccessesTest probe(int thread, int device) {
    return read(thread, 0).read(thread, 4).read(thread, 8).read(thread, 0xc).status(thread, device, 0);
  }

  private Imported imported() throws IOException {
    return Imported.ofText("qemu-log", folder, lines.toArray(String[]::new));
  }

  @Test
  void saysThatAPageSizeIsMissing() throws IOException {
    Imported log = status(1, 0x5500, 0).status(1, 0x5500, 3).write(1, 0x30, 0).write(1, 0x38, 16)
        .write(1, 0x40, 0x80225000L).status(1, 0x5500, 7).imported();
    assertThat(log.queue("virtio0/0")).satisfies(queue -> {
      assertThat(queue.size()).isEqualTo(16);
      assertThat(queue.areAddressesKnown()).isFalse();
    });
    assertThat(log.with("fault ")).singleElement().asString().contains("kind=PAGE_SIZE_NOT_WRITTEN",
        "QUEUE_PFN 0x80225000");
  }

  @Test
  void givesAProbeToTheDeviceThatItFinds() throws IOException {
    Imported log = probe(1, 0x5500).probe(1, 0x6600).imported();
    assertThat(log.with("register_")).hasSize(10);
    assertThat(log.with("register_").subList(0, 5)).allMatch(e -> e.contains("device=virtio0 "));
    assertThat(log.with("register_").subList(5, 10)).allMatch(e -> e.contains("device=virtio1 "));
    assertThat(log.with("register_read device=virtio0 offset=0xc"))
        .containsExactly("register_read device=virtio0 offset=0xc width=0 value=0x0");
  }

  @Test
  void givesEmptyPlacesToNobody() throws IOException {
    Imported log = read(1, 0).read(1, 4).read(1, 8).probe(1, 0x5500).read(1, 0).read(1, 4).read(1, 8).imported();
    assertThat(log.with("register_read device=- ")).hasSize(6);
    assertThat(log.with("device=virtio0 ")).hasSize(4 + 1 + 1);
  }

  @Test
  void doesNotGiveAnEmptyPlaceToTheDeviceWhoseStatusIsWrittenNext() throws IOException {
    Imported log = read(1, 0).read(1, 4).read(1, 8).status(1, 0x5500, 3).imported();
    assertThat(log.with("register_read device=- ")).hasSize(3);
    assertThat(log.with("register_written device=virtio0 ")).hasSize(1);
  }

  @Test
  void keepsThreadsApart() throws IOException {
    read(1, 0).read(2, 0).read(1, 4).read(2, 4).read(1, 8).read(2, 8).read(1, 0xc).read(2, 0xc);
    Imported log = write(1, 0x70, 0).write(2, 0x70, 0).on(2, "virtio_set_status vdev 0x6600 val 0")
        .on(1, "virtio_set_status vdev 0x5500 val 0").imported();
    assertThat(log.with("register_").stream().filter(e -> e.contains("device=virtio0 "))).hasSize(5);
    assertThat(log.with("register_").stream().filter(e -> e.contains("device=virtio1 "))).hasSize(5);
  }

  @Test
  void takesAStatusReadAlongWithItsWrite() throws IOException {
    Imported log = probe(1, 0x5500).probe(1, 0x6600).read(1, 0x70).status(1, 0x5500, 3).read(1, 0x100).read(1, 0x70)
        .read(1, 0x104).imported();
    List<String> registers = log.with("register_");
    assertThat(registers.subList(10, registers.size())).hasSize(5).allMatch(e -> e.contains("device=virtio0 "));
  }

  @Test
  void givesANotificationToTheDeviceThatIsNotified() throws IOException {
    Imported log =
        probe(1, 0x5500).probe(1, 0x6600).write(1, 0x50, 0).on(1, "virtio_queue_notify vdev 0x5500 n 0 vq 0x9900")
            .write(1, 0x50, 7).on(1, "something_else happened").imported();
    assertThat(log.with("offset=0x50 ")).containsExactly(
        "register_written device=virtio0 offset=0x50 width=4 value=0x0",
        "register_written device=- offset=0x50 width=4 value=0x7");
  }

  @Test
  void givesAnAcknowledgementToTheOnlyDeviceThatInterrupts() throws IOException {
    String rises = "virtio_mmio_setting_irq virtio_mmio setting IRQ 1";
    String falls = "virtio_mmio_setting_irq virtio_mmio setting IRQ 0";
    Imported log =
        on(2, "virtio_notify vdev 0x5500 vq 0x9900").on(2, rises).read(1, 0x60).write(1, 0x64, 1).on(1, falls)
            .read(1, 0x60) // nobody interrupts
            .on(2, "virtio_notify vdev 0x5500 vq 0x9900").on(2, rises).on(3, "virtio_notify vdev 0x6600 vq 0xaa00")
            .on(3, rises)
            .read(1, 0x60).write(1, 0x64, 1).on(1, falls).read(1, 0x60).write(1, 0x64, 1).on(1, falls) // both do
            .on(3, "virtio_notify vdev 0x6600 vq 0xaa00").on(3, rises).read(1, 0x60).imported();
    assertThat(log.with("register_read")).extracting(e -> e.split(" ")[1])
        .containsExactly("device=virtio0", "device=-", "device=-", "device=-", "device=virtio1");
    assertThat(log.with("register_written")).extracting(e -> e.split(" ")[1]).containsExactly("device=virtio0",
        "device=-", "device=-");
  }

  @Test
  void setsUpLegacyQueues() throws IOException {
    Imported log = read(1, 0).read(1, 4).read(1, 8).read(1, 0xc).write(1, 0x28, 0x1000)
        .on(1, "virtio_mmio_guest_page guest page size 0x1000 shift 12").status(1, 0x5500, 0)
        .write(1, 0x30, 2).write(1, 0x38, 4).on(1, "virtio_mmio_queue_write mmio_queue write 0x4 max 1024")
        .write(1, 0x3c, 0x1000)
        .write(1, 0x40, 0x12345).imported();
    // one page for descriptors and avail ring, the used ring on the next
    QueueInfo queue = log.queue("virtio0/2");
    assertThat(queue.size()).isEqualTo(4);
    assertThat(queue.desc()).isEqualTo(0x1234_5000L);
    assertThat(queue.avail()).isEqualTo(0x1234_5040L);
    assertThat(queue.used()).isEqualTo(0x1234_6000L);
    assertThat(log.with("queue_configured")).hasSize(1);
    assertThat(log.with("virtio_mmio_guest_page"))
        .containsExactly("foreign_event name=virtio_mmio_guest_page arguments=size=0x1000 shift=12");
    assertThat(log.system().devices().get(0).transport()).isEqualTo("mmio");
  }

  @Test
  void setsUpModernAndPackedQueues() throws IOException {
    Imported log = probe(1, 0x5500).write(1, 0x24, 1).write(1, 0x20, 5).write(1, 0x24, 0).write(1, 0x20, 0x30000000L)
        .write(1, 0x30, 0).write(1, 0x38, 256)
        .write(1, 0x80, 0x1000).write(1, 0x84, 1).write(1, 0x90, 0x2000).write(1, 0x94, 1).write(1, 0xa0, 0x3000)
        .write(1, 0xa4, 1)
        .write(1, 0x44, 1).imported();
    QueueInfo queue = log.queue("virtio0/0");
    assertThat(queue.formatText()).isEqualTo("packed");
    assertThat(List.of(queue.desc(), queue.avail(), queue.used())).containsExactly(0x1_0000_1000L, 0x1_0000_2000L,
        0x1_0000_3000L);
    assertThat(log.with("features_accepted")).endsWith("features_accepted device=virtio0 features=0x530000000");
  }

  @Test
  void inventsNothingWhereTheSetUpWasNotSeen() throws IOException {
    Imported log = status(1, 0x5500, 0).write(1, 0x30, 0).write(1, 0x38, 256).write(1, 0x3c, 4096).write(1, 0x40, 0x100)
        .imported();
    assertThat(log.queue("virtio0/0").areAddressesKnown()).as("the page size is not known").isFalse();
    assertThat(log.with("queue_configured")).isEmpty();
  }

  @Test
  void releasesAQueue() throws IOException {
    Imported log = status(1, 0x5500, 0).write(1, 0x28, 4096).write(1, 0x30, 0).write(1, 0x38, 256).write(1, 0x3c, 4096)
        .write(1, 0x40, 0x100)
        .write(1, 0x40, 0).imported();
    assertThat(log.with("queue_reset")).containsExactly("queue_reset queue=virtio0/0");
  }

  @Test
  void tiesTheQueueOfTheRegistersToItsPointer() throws IOException {
    Imported log = on(1, "virtqueue_pop vq 0x9900 elem 0x1 in_num 0 out_num 1").status(1, 0x5500, 0)
        .write(1, 0x28, 4096).write(1, 0x30, 0)
        .write(1, 0x38, 256).write(1, 0x3c, 4096).write(1, 0x40, 0x100).write(1, 0x50, 0)
        .on(1, "virtio_queue_notify vdev 0x5500 n 0 vq 0x9900").imported();
    assertThat(log.system().queues()).hasSize(1);
    assertThat(log.queue("virtio0/0").desc()).isEqualTo(0x10_0000);
    assertThat(log.with("buffer_taken")).containsExactly("buffer_taken queue=virtio0/0 buffer=0x1");
    assertThat(log.with("queue_configured queue=virtio0/0 ")).as("again, of the queue that remains").hasSize(1);
  }
}
