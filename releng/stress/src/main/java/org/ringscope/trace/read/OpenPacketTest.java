// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.ringscope.trace.packet.PacketBuffer;
import org.ringscope.trace.packet.PacketBytes;

/** A live reader looks at a stream's open packet while its owner writes. */
public final class OpenPacketTest {
  private static final int BYTES = 16;

  private OpenPacketTest() {}

  /** A packet's memory, and what a reader makes of it: length and first and last word. */
  static class Packet {
    final PacketBuffer packet = new PacketBuffer(BYTES);

    final void write(long value) {
      packet.memory().putLong(0, value).putLong(8, value);
    }

    final void look(III_Result r) {
      byte[] bytes = packet.snapshot();
      if (bytes == null) {
        r.r1 = -1;
      } else if (bytes.length > PacketBytes.SLACK) {
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        r.r1 = bytes.length - PacketBytes.SLACK;
        r.r2 = (int) words.getLong(0);
        r.r3 = (int) words.getLong(8);
      }
    }
  }

  /** Who sees the published offset sees the bytes before it. */
  @JCStressTest
  @State
  @Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = "nothing yet")
  @Outcome(id = "16, 1, 1", expect = ACCEPTABLE, desc = "the whole event")
  @Outcome(expect = FORBIDDEN, desc = "offset before the bytes")
  public static class Grows extends Packet {
    @Actor
    public void owner() {
      write(1);
      packet.publish(BYTES);
    }

    @Actor
    public void reader(III_Result r) {
      look(r);
    }
  }

  /** A packet that is sealed and begun anew is never seen half old and half new. */
  @JCStressTest
  @State
  @Outcome(id = "-1, 0, 0", expect = ACCEPTABLE, desc = "sealed while it was copied: tried again")
  @Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = "between two packets")
  @Outcome(id = "16, 1, 1", expect = ACCEPTABLE, desc = "the old packet")
  @Outcome(id = "16, 2, 2", expect = ACCEPTABLE, desc = "the new packet")
  @Outcome(expect = FORBIDDEN, desc = "half old, half new")
  public static class BeginsAnew extends Packet {
    public BeginsAnew() {
      packet.beginPacket();
      write(1);
      packet.publish(BYTES);
    }

    @Actor
    public void owner() {
      packet.publish(0);
      packet.beginPacket();
      write(2);
      packet.publish(BYTES);
    }

    @Actor
    public void reader(III_Result r) {
      look(r);
    }
  }
}
