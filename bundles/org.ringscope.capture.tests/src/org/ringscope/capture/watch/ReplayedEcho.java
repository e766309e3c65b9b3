// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.ringscope.testkit.Pace;

/** Makes the memory of OpenAMP's echo demo as it was recorded once, message by message. */
record ReplayedEcho(FileChannel out, byte[] end) {
  private static final int RX = 0x4000;
  private static final int TX = 0x8000;
  private static final int AVAIL = 0x1000;
  private static final int USED = 0x2000;
  private static final int RX_BUFFERS = 0x10000;
  private static final int MESSAGES = 200;

  private void write(int at, int length) throws IOException {
    out.write(ByteBuffer.wrap(end, at, length), at);
  }

  private void idx(int at, int idx) throws IOException {
    out.write(ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort(0, (short) idx), at + 2);
  }

  /** Rings, then the resource table that says where they are. */
  void setUp() throws IOException {
    write(RX, 0x1000);
    write(RX + AVAIL + 4, 0x800);
    idx(RX + AVAIL, 256);
    write(TX, 0x1000);
    write(0, 0x100);
  }

  /** @param pauseNanos after each step that a watch should see */
  void passAll(long pauseNanos) throws IOException {
    for (int i = 0; i < MESSAGES; i++) {
      write(RX_BUFFERS + 512 * i, 512);
      write(RX + USED + 4 + 8 * i, 8);
      idx(RX + USED, i + 1);
      if (i < MESSAGES - 1) {
        idx(RX + AVAIL, 257 + i);
        write(TX + AVAIL + 4, 0x200);
        write(0x30000, 512);
        idx(TX + AVAIL, i + 1);
        Pace.rest(pauseNanos);
        write(TX + USED + 4, 0x800);
        idx(TX + USED, i + 1);
      }
      Pace.rest(pauseNanos);
    }
  }
}
