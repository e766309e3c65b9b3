// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/**
 * One side of an echo over RPMsg, in a process of its own, shaped like OpenAMP's Linux demo: a mapped file, a resource table
 * that the remote writes, two rings that the host clears when it starts, one transmit buffer that goes round. It shares no
 * code with what it tests, and prints what it does: {@code sent NUMBER NANOS}, {@code used NUMBER NANOS}.
 */
public final class EchoProgram {
  static final int BYTES = 0x80000;
  private static final int TABLE = 0;
  private static final int STATUS = 20 + 24;
  private static final int RX = 0x4000;
  private static final int TX = 0x8000;
  private static final int AVAIL = 0x1000;
  private static final int USED = 0x2000;
  private static final int RX_BUFFERS = 0x10000;
  private static final int TX_BUFFER = 0x30000;
  private static final int BUFFER = 512;
  private static final int ENTRIES = 256;
  private static final int DRIVER_OK = 4;
  private static final int ENDPOINT = 0x400;
  private static final VarHandle WORD = MethodHandles.byteBufferViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private final ByteBuffer memory;
  /** Next entry of each ring that this side takes. */
  private int rx;
  private int tx;

  private EchoProgram(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** Arguments: {@code host} or {@code remote}, and the file. A host reads {@code COUNT PAUSE_NANOS} per line, and says {@code done}. */
  public static void main(String[] arguments) throws IOException {
    EchoProgram program = new EchoProgram(Path.of(arguments[1]));
    if (arguments[0].equals("host")) {
      program.host();
    } else {
      program.remote();
    }
  }

  private int idx(int ring) {
    return Short.toUnsignedInt((short) WORD.getAcquire(memory, ring + 2));
  }

  private void publish(int ring, int idx) {
    WORD.setRelease(memory, ring + 2, (short) idx);
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(50_000);
    }
  }

  private static void say(String what, long number, long nanos) {
    System.out.println(what + " " + number + " " + nanos);
  }

  private void host() throws IOException {
    await(() -> memory.getInt(TABLE) == 1);
    memory.put(RX, new byte[AVAIL + USED]).put(TX, new byte[AVAIL + USED]);
    for (int i = 0; i < ENTRIES; i++) {
      descriptor(RX, i, RX_BUFFERS + BUFFER * i, 2);
      memory.putShort(RX + AVAIL + 4 + 2 * i, (short) i);
    }
    memory.putShort(TX + AVAIL, (short) 1);
    publish(RX + AVAIL, ENTRIES);
    memory.putInt(20 + 16, 1);
    memory.put(STATUS, (byte) DRIVER_OK);
    say("ready", 0, System.nanoTime());
    receive(); // the name service
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ");
      for (int i = Integer.parseInt(words[0]); i > 0; i--) {
        send();
        receive();
        LockSupport.parkNanos(Long.parseLong(words[1]));
      }
      say("done", tx, System.nanoTime());
    }
  }

  private void send() {
    if (tx > 0) {
      await(() -> idx(TX + USED) == (tx & 0xFFFF)); // the one buffer comes back
    }
    message(TX_BUFFER, ENDPOINT, tx, 16 + tx % 100);
    descriptor(TX, 0, TX_BUFFER, 0);
    memory.putShort(TX + AVAIL + 4 + 2 * (tx % ENTRIES), (short) 0);
    tx++;
    publish(TX + AVAIL, tx);
    say("sent", tx - 1, System.nanoTime());
  }

  private void receive() {
    await(() -> idx(RX + USED) != (rx & 0xFFFF));
    int head = memory.getInt(RX + USED + 4 + 8 * (rx % ENTRIES));
    say("got", memory.getLong(RX_BUFFERS + BUFFER * head + 16), System.nanoTime());
    int position = ENTRIES + rx;
    memory.putShort(RX + AVAIL + 4 + 2 * (position % ENTRIES), (short) head);
    rx++;
    publish(RX + AVAIL, position + 1);
  }

  private void remote() {
    memory.putInt(TABLE + 4, 1).putInt(16, 20).putInt(20, 3).putInt(24, 7).putInt(28, 0).putInt(32, 1).putInt(36, 0)
        .putInt(40, 0).putInt(STATUS, 2 << 8);
    vring(48, RX, 1);
    vring(68, TX, 2);
    memory.putInt(TABLE, 1);
    say("ready", 0, System.nanoTime());
    await(() -> (memory.get(STATUS) & DRIVER_OK) != 0);
    await(() -> idx(RX + AVAIL) != 0);
    announce();
    while (true) {
      await(() -> idx(TX + AVAIL) != (tx & 0xFFFF));
      int length = Short.toUnsignedInt(memory.getShort(TX_BUFFER + 12));
      long number = memory.getLong(TX_BUFFER + 16);
      int head = take();
      message(RX_BUFFERS + BUFFER * head, ENDPOINT, number, length);
      give(head, number);
      long now = System.nanoTime();
      memory.putInt(TX + USED + 4 + 8 * (tx % ENTRIES), 0).putInt(TX + USED + 8 + 8 * (tx % ENTRIES), BUFFER);
      tx++;
      publish(TX + USED, tx);
      say("used", number, now);
    }
  }

  private void announce() {
    int head = take();
    int at = RX_BUFFERS + BUFFER * head;
    message(at, 53, 0, 40);
    byte[] name = java.util.Arrays.copyOf("echo".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 40);
    name[33] = ENDPOINT >> 8;
    memory.put(at + 16, name);
    give(head, -1);
  }

  private int take() {
    await(() -> idx(RX + AVAIL) != (rx & 0xFFFF));
    return memory.getShort(RX + AVAIL + 4 + 2 * (rx % ENTRIES));
  }

  private void give(int head, long number) {
    memory.putInt(RX + USED + 4 + 8 * (rx % ENTRIES), head).putInt(RX + USED + 8 + 8 * (rx % ENTRIES), BUFFER);
    rx++;
    publish(RX + USED, rx);
    say("echoed", number, System.nanoTime());
  }

  private void message(int at, int destination, long number, int length) {
    memory.putInt(at, ENDPOINT).putInt(at + 4, destination).putInt(at + 8, 0).putShort(at + 12, (short) length)
        .putShort(at + 14, (short) 0).putLong(at + 16, number);
  }

  private void descriptor(int ring, int index, int address, int flags) {
    memory.putLong(ring + 16 * index, address).putInt(ring + 16 * index + 8, BUFFER).putInt(ring + 16 * index + 12,
        flags);
  }

  private void vring(int at, int ring, int notifyId) {
    memory.putInt(at, ring).putInt(at + 4, 0x1000).putInt(at + 8, ENTRIES).putInt(at + 12, notifyId).putInt(at + 16, 0);
  }
}
