// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.QueueDescription;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.testkit.Pace;
import org.ringscope.trace.system.QueueInfo;

/** Both sides of one ring at work in a mapped file, for a watch to look at. Messages carry their number. */
final class WatchedWriter {
  static final long BASE = 0x4000_0000L;
  static final int BUFFER_BYTES = 64;
  static final int PAYLOAD_BYTES = 24;
  private static final long BUFFERS = BASE + (1 << 20);
  private static final long BYTES = 4 << 20;

  final Path file;
  final int size;
  final boolean toDevice;
  final boolean packed;
  private final int buffers;
  private final MemoryRegion region;
  private final GuestMemory memory;
  private DriverQueue driver;
  private DeviceQueue device;
  private final UsedBuffer used = new UsedBuffer();
  private final DescriptorChain chain = new DescriptorChain();
  private int nextBuffer;
  long written;

  /** @param buffers how many buffers go round; 1 as a sender that waits for each message to come back */
  WatchedWriter(Path file, int size, boolean toDevice, boolean packed, int buffers) throws IOException {
    this.file = file;
    this.size = size;
    this.toDevice = toDevice;
    this.packed = packed;
    this.buffers = buffers;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
        StandardOpenOption.CREATE)) {
      if (channel.size() < BYTES) {
        channel.write(ByteBuffer.allocate(1), BYTES - 1);
      }
      region = MemoryRegion.mapped(0, "shared", BASE, channel, 0, BYTES);
    }
    memory = GuestMemory.of(region);
    setUp();
  }

  /** Sets the ring up, for the first time or again. */
  void setUp() {
    memory.view(BASE, 1 << 20).clear();
    QueueSetup setup = packed ? QueueSetup.of(0, PackedLayout.block(size, BASE), memory)
        : QueueSetup.of(0, layout(), memory);
    setup = setup.features(1L << 32 | (packed ? 1L << 34 : 0)).profile(PeerProfile.STRICT).notifier(queue -> {});
    driver = setup.driverQueue();
    device = setup.deviceQueue();
    nextBuffer = 0;
    if (!toDevice) {
      for (int i = 0; i < buffers; i++) {
        driver.add(BUFFERS + (long) BUFFER_BYTES * i, BUFFER_BYTES, true, i);
      }
      driver.publish();
    }
  }

  VringLayout layout() {
    return VringLayout.legacy(size, 4096, BASE);
  }

  /** What the watch is told about it. */
  InspectionOptions options() {
    int index = toDevice ? 1 : 0;
    if (packed) {
      PackedLayout layout = PackedLayout.block(size, BASE);
      return InspectionOptions.queues(List.of(QueueDescription.packed("blk0", 2, index, size, layout.desc(),
          layout.driverEvent(), layout.deviceEvent())));
    }
    VringLayout layout = layout();
    return InspectionOptions.queues(List.of(new QueueDescription("rpmsg0", 7, null, index, size, layout.desc(),
        layout.avail(), layout.used(), QueueInfo.SPLIT)));
  }

  /** The next message goes round: sent, taken, returned, and its buffer taken back. */
  void pass() {
    prepare();
    passPrepared();
  }

  /** The next message is written into its buffer, and an entry names it; no index has moved yet. */
  void prepare() {
    if (toDevice) {
      long address = BUFFERS + (long) BUFFER_BYTES * nextBuffer;
      nextBuffer = (nextBuffer + 1) % buffers;
      write(address);
      driver.add(address, RpmsgHeader.LENGTH + PAYLOAD_BYTES, false, 0);
      return;
    }
    pop();
    write(chain.address(0));
    device.addUsed(chain.head(), BUFFER_BYTES);
  }

  private void pop() {
    if (!device.pop(chain)) {
      throw new AssertionError("no buffer");
    }
  }

  void passPrepared() {
    if (toDevice) {
      driver.publish();
      pop();
      device.addUsed(chain.head(), 0);
    }
    device.publishUsed();
    if (!driver.getUsed(used)) {
      throw new AssertionError("nothing came back");
    }
    if (!toDevice) {
      driver.add(BUFFERS + (long) BUFFER_BYTES * used.token(), BUFFER_BYTES, true, used.token());
      driver.publish();
    }
  }

  /** @param pause nanoseconds after each message; 0 for none */
  void pass(long count, long pause) {
    for (long i = 0; i < count; i++) {
      pass();
      Pace.rest(pause);
    }
  }

  private void write(long address) {
    ByteBuffer bytes = region.buffer();
    int at = region.offset(address);
    RpmsgHeader.write(bytes, at, 0x400, 0x35 + (int) (written & 1), PAYLOAD_BYTES);
    for (int i = 0; i < PAYLOAD_BYTES; i += 8) { // the number at both ends: a torn read has two of them
      bytes.putLong(at + RpmsgHeader.LENGTH + i, written);
    }
    written++;
  }

  byte[] bytes(long address, long length) {
    byte[] copy = new byte[(int) length];
    memory.view(address, length).getBytes(0, copy, 0, copy.length);
    return copy;
  }
}
