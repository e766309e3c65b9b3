// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.UUID;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.packet.PacketFile;
import org.ringscope.trace.packet.PacketLayout;
import org.ringscope.trace.packet.SizeCap;
import org.ringscope.trace.packet.StreamFiles;

/** The ticking thread seals a sleeping core's packet just while the core wakes: every event is written once. */
@JCStressTest
@State
@Outcome(id = "2, 1, 0", expect = ACCEPTABLE, desc = "the core was faster: one packet")
@Outcome(id = "2, 2, 0", expect = ACCEPTABLE, desc = "sealed between the two events, or after them")
@Outcome(expect = FORBIDDEN, desc = "an event is lost or doubled, or a packet torn")
public class SealTest {
  private static final int PACKET_BYTES = 4096;
  private static final TraceOptions OPTIONS = TraceOptions.of(new UUID(1, 1), "stress").withPacketBytes(PACKET_BYTES)
      .withTick(1000);
  private static final long LATER = 5000;

  /** A file of three packets at most. */
  private static final class Memory implements PacketFile {
    final ByteBuffer bytes = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);

    @Override
    public int append(ByteBuffer packet) {
      int count = packet.remaining();
      bytes.put(packet);
      return count;
    }

    public void overwrite(ByteBuffer part, long offset) {
      bytes.put((int) offset, part, part.position(), part.remaining());
    }

    @Override
    public void truncate(long size) {
      bytes.position((int) size);
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  private final Memory file = new Memory();
  private final StreamWriter stream;

  public SealTest() {
    try {
      stream = new StreamWriter(0, new StreamFiles(Path.of("."), "core0", path -> file, SizeCap.NONE), OPTIONS);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    write(1);
    stream.park();
  }

  private void write(long nanos) {
    stream.begin(EventType.CORE_WAKES, nanos).u16(0).end();
  }

  @Actor
  public void core() {
    stream.unpark();
    write(2);
    stream.park();
  }

  @Actor
  public void ticker() {
    stream.tickForOwner(LATER);
  }

  @Arbiter
  public void later(III_Result r) {
    stream.unpark();
    stream.flush();
    int end = file.bytes.position();
    for (int at = 0; at < end; at += (int) (file.bytes.getLong(at + PacketLayout.PACKET_SIZE) / 8)) {
      if (file.bytes.getInt(at) != PacketLayout.MAGIC) {
        r.r3 = 1;
        return;
      }
      r.r1 += (int) file.bytes.getLong(at + PacketLayout.EVENT_COUNT);
      r.r2++;
    }
  }
}
