// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.virtio.Block;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.virtio.DeviceBench;

/** Requests of a disk over rings of every form, and those that no driver may make. */
class BlockDeviceTest {
  private static final int SECTORS = 64;
  private static final int UNANSWERED = 0xEE;

  private final byte[] data = new byte[4096];
  private DeviceBench bench;
  private DrivenQueue queue;
  private int status = UNANSWERED;
  private int written;

  private void start(long features, long ring) {
    long bytes = SECTORS * Block.SECTOR_BYTES;
    bench = new DeviceBench(DeviceKind.BLOCK, 1, features, ring, BlockDevice.config(bytes, 512, 1));
    new BlockDevice(bench.device, new MemoryDisk(bytes), "disk of a test");
    queue = bench.queue(0, answer -> {
      status = answer.last();
      written = answer.written();
      answer.get(0, data, 0, data.length);
    });
    bench.start(new DrivenQueue[] {queue}, 0);
  }

  private DrivenQueue header(int type, long sector) {
    status = UNANSWERED;
    queue.begin();
    return queue.put32(type).put32(0).put64(sector).cut();
  }

  private int read(long sector, int bytes) {
    bench.ask(header(Block.IN, sector).room(bytes).room(1));
    return status;
  }

  private int write(long sector, byte[] bytes) {
    bench.ask(header(Block.OUT, sector).put(bytes, 0, bytes.length).room(1));
    return status;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Features.INDIRECT_DESC, Features.EVENT_IDX, Features.RING_PACKED,
      Features.RING_PACKED | Features.INDIRECT_DESC | Features.EVENT_IDX, Features.IN_ORDER,
      Features.RING_PACKED | Features.IN_ORDER, Features.NOTIFICATION_DATA})
  void readsWhatWasWritten(long ring) {
    start(0, ring);
    byte[] bytes = new byte[1024];
    new Random(7).nextBytes(bytes);
    for (int round = 0; round < 40; round++) { // the ring turns
      assertThat(write(round, bytes)).isEqualTo(Block.OK);
      assertThat(read(round, 1024)).isEqualTo(Block.OK);
      assertThat(written).isEqualTo(1025);
      assertThat(data).startsWith(bytes);
    }
    assertThat(read(SECTORS - 1, 512)).as("the last sector").isEqualTo(Block.OK);
    assertThat(bench.deviceLog.faults()).isEmpty();
  }

  @Test
  void aRequestMayBeCutAnywhere() {
    start(0, 0);
    byte[] bytes = new byte[512];
    new Random(8).nextBytes(bytes);
    queue.begin();
    queue.put32(Block.OUT).cut().put32(0).put64(3).put(bytes, 0, 100).cut().put(bytes, 100, 412).room(1);
    assertThat(bench.ask(queue)).isTrue();
    assertThat(status).isEqualTo(Block.OK);
    header(Block.IN, 3).room(1).room(510).room(2);
    bench.ask(queue);
    assertThat(status).isEqualTo(Block.OK);
    assertThat(data).startsWith(bytes);
  }

  @Test
  void beyondItsEndIsAnErrorAndAFault() {
    start(0, 0);
    assertThat(read(SECTORS, 512)).isEqualTo(Block.IOERR);
    assertThat(written).as("no data, so nothing from the first byte on").isZero();
    assertThat(read(SECTORS - 1, 1024)).isEqualTo(Block.IOERR);
    assertThat(read(-1, 512)).isEqualTo(Block.IOERR);
    assertThat(write(0, new byte[100])).as("no whole sector").isEqualTo(Block.IOERR);
    assertThat(bench.deviceLog.faultKinds()).hasSize(4).containsOnly(RingFault.Kind.MESSAGE_MALFORMED);
    assertThat(read(0, 512)).as("it goes on").isEqualTo(Block.OK);
  }

  @Test
  void withoutHeaderOrStatusItIsAFault() {
    start(0, 0);
    queue.begin();
    bench.ask(queue.put32(Block.IN).room(1));
    assertThat(status).isEqualTo(Block.IOERR);
    queue.begin();
    assertThat(bench.ask(queue.put32(Block.OUT).put32(0).put64(0))).as("it comes back").isTrue();
    assertThat(bench.deviceLog.faultKinds()).hasSize(2).containsOnly(RingFault.Kind.MESSAGE_MALFORMED);
    assertThat(read(0, 512)).isEqualTo(Block.OK);
  }

  @Test
  void aReadOnlyDiskStaysAsItIs() {
    start(Block.RO | Block.WRITE_ZEROES, 0);
    assertThat(write(0, new byte[512])).isEqualTo(Block.IOERR);
    bench.ask(header(Block.WRITE_ZEROES_REQUEST, 0).put64(0).put32(1).put32(0).room(1));
    assertThat(status).isEqualTo(Block.IOERR);
    assertThat(read(0, 512)).isEqualTo(Block.OK);
  }

  @Test
  void zerosRangesAndTellsItsName() {
    start(Block.WRITE_ZEROES | Block.DISCARD | Block.FLUSH, 0);
    byte[] ones = new byte[1024];
    java.util.Arrays.fill(ones, (byte) 1);
    write(4, ones);
    bench.ask(header(Block.WRITE_ZEROES_REQUEST, 0).put64(5).put32(1).put32(1).room(1));
    assertThat(status).isEqualTo(Block.OK);
    read(4, 1024);
    assertThat(data[511]).isEqualTo((byte) 1);
    assertThat(data[512]).isZero();
    bench.ask(header(Block.DISCARD_REQUEST, 0).put64(4).put32(1).put32(1).room(1));
    assertThat(status).as("unmap says nothing of a discard (virtio 1.3 §5.2.6.2)").isEqualTo(Block.UNSUPP);
    bench.ask(header(Block.WRITE_ZEROES_REQUEST, 0).put64(60).put32(100).put32(0).room(1));
    assertThat(status).isEqualTo(Block.IOERR);
    bench.ask(header(Block.FLUSH_REQUEST, 0).room(1));
    assertThat(status).isEqualTo(Block.OK);
    bench.ask(header(Block.GET_ID, 0).room(Block.ID_BYTES).room(1));
    assertThat(status).isEqualTo(Block.OK);
    assertThat(new String(data, 0, Block.ID_BYTES, StandardCharsets.US_ASCII)).startsWith("disk of a test\0");
    bench.ask(header(77, 0).room(1));
    assertThat(status).isEqualTo(Block.UNSUPP);
  }

  @Test
  void whatWasNotAgreedOnIsNotSupported() {
    start(0, 0);
    bench.ask(header(Block.DISCARD_REQUEST, 0).put64(0).put32(1).put32(0).room(1));
    assertThat(status).isEqualTo(Block.UNSUPP);
  }

  @Test
  void bothSidesTellRequestAndAnswer() {
    start(0, 0);
    read(0, 512);
    assertThat(bench.driverLog.messages()).hasSize(2);
    assertThat(bench.deviceLog.messages()).hasSize(2);
    assertThat(bench.deviceLog.messages().get(0)).startsWith("received 0: reads 16, writes 513");
    assertThat(bench.deviceLog.messages().get(1)).startsWith("sent 0: reads 16, writes 513");
  }
}
