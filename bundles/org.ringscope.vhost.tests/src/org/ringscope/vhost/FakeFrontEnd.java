// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.vhost.posix.Descriptors;
import org.ringscope.vhost.posix.PassingChannel;
import org.ringscope.vhost.posix.UnixSocket;

/** What a hypervisor does with one queue of a device: memory of a guest, eventfds, messages; and a driver of ours in it. */
final class FakeFrontEnd implements AutoCloseable {
  static final long RAM = 0x10_0000;
  static final int BYTES = 0x10_0000;
  /** Where the front end has the memory in its own addresses. */
  static final long USER = 0x7f00_0000_0000L;
  static final int SIZE = 8;
  private static final long BUFFERS = RAM + 0x8_0000;
  private static final int BUFFER_BYTES = 64;

  final int file;
  final int kick = Descriptors.event();
  final int call = Descriptors.event();
  private final PassingChannel channel;
  private final Runnable turn;
  final MemoryRegion ram;
  final GuestMemory memory;
  private final boolean packed;
  private final QueueLayout layout;
  final DriverQueue driver;
  private final UsedBuffer used = new UsedBuffer();
  private int next;

  /** @param turn lets the back end do what is there to do */
  FakeFrontEnd(Path socket, Runnable turn, long features, boolean packed, int base, FakeFrontEnd before)
      throws IOException {
    this.turn = turn;
    this.packed = packed;
    channel = new PassingChannel(UnixSocket.connect(socket));
    file = before == null ? Descriptors.memory("guest", BYTES) : before.file;
    try (FileChannel bytes = Descriptors.file(file)) {
      ram = MemoryRegion.mapped(0, "ram", RAM, bytes, 0, BYTES);
    }
    memory = GuestMemory.of(ram);
    layout = packed ? PackedLayout.block(SIZE, RAM) : VringLayout.legacy(SIZE, 16, RAM);
    if (!packed && before == null) {
      memory.view(layout.driverArea(), 4).setU16(2, base);
      memory.view(layout.deviceArea(), 4).setU16(2, base);
    }
    if (packed && base != 0) {
      for (int slot = 0; slot < SIZE; slot++) { // as the turn before and this one have left them
        int wrap = PackedPosition.wrap(base) ^ (slot < PackedPosition.slot(base) ? 0 : 1);
        memory.view(layout.desc() + 16L * slot + 14, 2).setU16(0,
            PackedPosition.usedFlags(PackedPosition.of(slot, wrap)));
      }
    }
    QueueSetup setup = QueueSetup.of(0, layout, memory).features(features).notifier(queue -> Descriptors.signal(kick));
    driver = before != null ? before.driver
        : (base == 0 ? setup : setup.startAt(base & 0xFFFF, packed ? base >>> 16 : base)).driverQueue();
  }

  /** Sends one message. */
  void send(Request request, ByteBuffer payload, Integer... descriptors) throws IOException {
    int size = payload == null ? 0 : payload.position();
    ByteBuffer message = ByteBuffer.allocate(Message.HEADER_BYTES + size).order(ByteOrder.LITTLE_ENDIAN);
    message.putInt(request.id()).putInt(1).putInt(size);
    if (payload != null) {
      message.put(payload.array(), 0, size);
    }
    raw(message.array(), descriptors);
  }

  void raw(byte[] bytes, Integer... descriptors) throws IOException {
    channel.write(bytes, bytes.length, List.of(descriptors));
    turn.run();
  }

  static ByteBuffer payload() {
    return ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Sends one and returns the payload of its answer. */
  ByteBuffer ask(Request request, ByteBuffer payload) throws IOException {
    send(request, payload);
    byte[] answer = new byte[600];
    List<Integer> descriptors = new ArrayList<>();
    int count = channel.read(answer, 0, answer.length, descriptors);
    return ByteBuffer.wrap(answer, Message.HEADER_BYTES, Math.max(0, count - Message.HEADER_BYTES)).slice()
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether the back end has closed the connection. */
  boolean isRefused() throws IOException {
    return channel.read(new byte[1], 0, 1, new ArrayList<>()) == 0;
  }

  /** Everything up to a queue that runs. */
  void connect(long features, int base) throws IOException {
    driver.enableCallbacks();
    send(Request.SET_OWNER, null);
    send(Request.SET_FEATURES, payload().putLong(features | BackEnd.PROTOCOL_FEATURES));
    send(Request.SET_PROTOCOL_FEATURES, payload().putLong(BackEnd.OFFERED));
    send(Request.SET_MEM_TABLE, payload().putInt(1).putInt(0).putLong(RAM).putLong(BYTES).putLong(USER).putLong(0),
        file);
    send(Request.SET_VRING_NUM, payload().putInt(0).putInt(SIZE));
    send(Request.SET_VRING_BASE, payload().putInt(0).putInt(base));
    send(Request.SET_VRING_ADDR, payload().putInt(0).putInt(0).putLong(user(layout.desc()))
        .putLong(user(layout.deviceArea())).putLong(user(layout.driverArea())).putLong(0));
    send(Request.SET_VRING_CALL, payload().putLong(0), call);
    send(Request.SET_VRING_KICK, payload().putLong(0), kick);
    send(Request.SET_VRING_ENABLE, payload().putInt(0).putInt(1));
  }

  static long user(long guest) {
    return guest - RAM + USER;
  }

  int stop() throws IOException {
    return ask(Request.GET_VRING_BASE, payload().putInt(0).putInt(0)).getInt(4);
  }

  /** Gives the device a buffer to fill. */
  void give() {
    driver.add(BUFFERS + (long) BUFFER_BYTES * (next++ % SIZE), BUFFER_BYTES, true, next);
    driver.kick();
  }

  /** Takes a buffer back; null if there is none. @return its bytes that were written */
  Long take() {
    return driver.getUsed(used) ? (Long) used.length() : null;
  }

  boolean isPacked() {
    return packed;
  }

  void leave() {
    channel.close();
    turn.run();
  }

  @Override
  public void close() {
    leave();
    Descriptors.close(List.of(kick, call));
  }
}
