// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.can;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.can.CanFrame;
import org.ringscope.protocol.can.CanTiming;
import org.ringscope.testkit.Allocations;
import org.ringscope.testkit.Seeded;

class CanBusTest {
  /** One frame of no data with identifier 0 has 53 bits: 106 µs. */
  private static final long EMPTY_FRAME = 106_000;

  private final CanBus bus = new CanBus(new CanTiming(500_000, 2_000_000));
  private final ByteBuffer frame = ByteBuffer.allocate(CanFrame.FD_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  @Test
  void keepsTheWireForAsLongAsTheBitsTake() {
    CanPort one = bus.join("one");
    CanPort other = bus.join("other");
    assertThat(send(one, 0, 1_000)).isTrue();
    assertThat(bus.advance(1_000)).isEqualTo(1_000 + EMPTY_FRAME);
    assertThat(bus.advance(1_000 + EMPTY_FRAME - 1)).isEqualTo(1_000 + EMPTY_FRAME);
    assertThat(other.hasFrame()).isFalse();
    assertThat(bus.advance(1_000 + EMPTY_FRAME)).isEqualTo(Long.MAX_VALUE);
    assertThat(other.hasFrame()).isTrue();
    assertThat(one.hasFrame()).as("never to the sender").isFalse();
    assertThat(bus.busyNanos()).isEqualTo(EMPTY_FRAME);
  }

  @Test
  void sendsTheLowestIdentifierOfThoseThatWait() {
    CanPort[] ports = {bus.join("a"), bus.join("b"), bus.join("c"), bus.join("d")};
    CanPort listener = bus.join("listener");
    send(ports[0], 0x300, 0); // nobody else is there: it goes at once
    send(ports[1], 0x200, 10);
    send(ports[2], CanFrame.EXTENDED | 0x100 << 18, 20);
    send(ports[3], 0x100, 30);
    send(ports[0], 0x0FF, 40);
    bus.advance(10_000_000);
    assertThat(identifiers(listener)).containsExactly(0x300, 0x0FF, 0x100, 0x100 << 18, 0x200);
  }

  /** Who comes while a frame is on the wire does not cut it short, however high its priority. */
  @Test
  void letsWhatCameLaterWaitEvenWhenToldAllAtOnce() {
    CanPort a = bus.join("a");
    CanPort b = bus.join("b");
    CanPort listener = bus.join("listener");
    send(a, 0x7, 0);
    send(a, 0x6, 0);
    send(b, 0x1, 10_000_000); // the wire has been free for long
    assertThat(bus.frames()).isEqualTo(2);
    bus.advance(20_000_000);
    assertThat(identifiers(listener)).containsExactly(7, 6, 1);
  }

  @Test
  void beginsWhenItMay() {
    CanPort a = bus.join("a");
    bus.holdUntil(Long.MAX_VALUE);
    send(a, 0, 10);
    assertThat(bus.advance(1_000_000)).isEqualTo(Long.MAX_VALUE);
    bus.holdUntil(2_000_000);
    assertThat(bus.advance(2_000_000)).isEqualTo(2_000_000 + EMPTY_FRAME);
  }

  @Test
  void keepsTheOrderOfOnePort() {
    CanPort a = bus.join("a");
    CanPort listener = bus.join("listener");
    for (int id = 9; id >= 0; id--) {
      send(a, id, 0);
    }
    bus.advance(1_000_000_000);
    assertThat(identifiers(listener)).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  }

  @Test
  void countsWhoSendsTheIdentifierOfAnother() {
    CanPort a = bus.join("a");
    CanPort b = bus.join("b");
    send(a, 1, 0);
    send(a, 2, 1);
    send(b, 2, 1);
    bus.advance(1_000_000_000);
    assertThat(bus.frames()).isEqualTo(3);
    assertThat(bus.conflicts()).isEqualTo(1);
  }

  @Test
  void forgetsWhatAPortThatLeavesHadWaiting() {
    CanPort a = bus.join("a");
    CanPort b = bus.join("b");
    send(a, 1, 0);
    send(a, 2, 0);
    a.leave();
    bus.advance(1_000_000_000);
    assertThat(identifiers(b)).containsExactly(1); // it was on the wire
    assertThat(a.unsent()).isEqualTo(1);
    assertThat(send(a, 3, 1_000_000_000)).isFalse();
    CanPort again = bus.join("a");
    assertThat(again.hasFrame()).as("only what is sent from now on").isFalse();
  }

  @Test
  void refusesWhatIsNoFrame() {
    CanPort a = bus.join("a");
    CanFrame.write(frame, 0, 0x800, 8, 0);
    assertThat(a.send(frame, 0, CanFrame.BYTES, 0)).isFalse();
    assertThat(a.send(frame, 0, 7, 0)).isFalse();
    assertThat(a.refused()).isEqualTo(2);
    assertThat(bus.advance(1_000_000_000)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void saysHowManyFramesASlowReaderHasMissed() {
    CanPort a = bus.join("a");
    CanPort slow = bus.join("slow");
    for (int i = 0; i < FrameLog.CAPACITY + 5; i++) {
      send(a, i & 0x7FF, 0);
    }
    bus.advance(Long.MAX_VALUE / 2);
    assertThat(slow.overrun()).isEqualTo(5);
    assertThat(identifiers(slow)).hasSize(FrameLog.CAPACITY).startsWith(5, 6, 7);
    assertThat(a.overrun()).isZero();
  }

  /** N nodes with K frames each: N·K on the wire, (N−1)·K read by each, in order within each identifier. */
  @Test
  void losesNothingHoweverItIsUsed() {
    Seeded.seeds(0, 20, (random, seed) -> {
      CanBus any = new CanBus(new CanTiming(500_000, 2_000_000));
      int nodes = 2 + random.nextInt(31);
      int count = 50;
      List<CanPort> ports = new ArrayList<>();
      for (int i = 0; i < nodes; i++) {
        ports.add(any.join("node" + i));
      }
      int[] next = new int[nodes];
      int[][] seen = new int[nodes][nodes];
      long now = 0;
      while (any.frames() < (long) nodes * count) {
        now += random.nextInt(300_000);
        int node = random.nextInt(nodes);
        if (next[node] < count) {
          CanFrame.write(frame, 0, node, 4, 0);
          frame.putInt(CanFrame.DATA, next[node]++);
          assertThat(ports.get(node).send(frame, 0, CanFrame.BYTES, now)).isTrue();
        }
        any.advance(now);
        read(ports, seen, random);
      }
      read(ports, seen, null);
      for (int i = 0; i < nodes; i++) {
        assertThat(ports.get(i).sent()).isEqualTo(count);
        assertThat(ports.get(i).received()).isEqualTo((nodes - 1L) * count);
      }
    });
  }

  private static void read(List<CanPort> ports, int[][] seen, Random random) {
    for (int i = 0; i < ports.size(); i++) {
      CanPort port = ports.get(i);
      while ((random == null || random.nextBoolean()) && port.hasFrame()) {
        int id = CanFrame.id(port.frames(), port.offset());
        assertThat(id).isNotEqualTo(i);
        assertThat(port.frames().getInt(port.offset() + CanFrame.DATA)).isEqualTo(seen[i][id]++);
        port.next();
      }
    }
  }

  @Test
  void allocatesNothingPerFrame() {
    CanPort a = bus.join("a");
    CanPort b = bus.join("b");
    long[] now = {0};
    Runnable thousand = () -> {
      for (int i = 0; i < 1_000; i++) {
        send(a, i & 0x7FF, now[0]);
        now[0] = Math.min(bus.advance(now[0]), now[0] + 1_000_000);
        bus.advance(now[0]);
        while (b.hasFrame()) {
          b.next();
        }
      }
    };
    thousand.run();
    long before = Allocations.bytes();
    thousand.run();
    assertThat(Allocations.bytes() - before).isLessThan(2_000);
  }

  private boolean send(CanPort port, int id, long nanos) {
    CanFrame.write(frame, 0, id, 0, 0);
    return port.send(frame, 0, CanFrame.BYTES, nanos);
  }

  private static List<Integer> identifiers(CanPort port) {
    List<Integer> identifiers = new ArrayList<>();
    while (port.hasFrame()) {
      identifiers.add(CanFrame.identifier(CanFrame.id(port.frames(), port.offset())));
      port.next();
    }
    return identifiers;
  }
}
