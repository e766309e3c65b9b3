// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.remoteproc.FirmwareVdev;
import org.ringscope.testkit.Seeded;

/** Each side against a peer that writes whatever it likes into shared memory. */
class HostilePeerTest {
  private static final int AVAIL = 0x100;
  private static final int USED = 0x1000;

  private final EventLog hostLog = new EventLog();
  private final EventLog remoteLog = new EventLog();
  private final AmpBench bench = new AmpBench(16, hostLog, remoteLog);
  private final ByteBuffer memory = bench.shared.buffer();
  private int received;
  private boolean stops;

  private void count(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    received++;
  }

  /** The used entry and the message that a remote would have written, by hand. */
  private void fakeUsed(int position, int head, int usedLength, int headerLength) {
    int at = AmpBench.BUFFERS + head * 512;
    RpmsgHeader.write(memory, at, 1, 2, headerLength);
    memory.putInt(AmpBench.VRING0 + USED + 4 + 8 * (position % 16), head);
    memory.putInt(AmpBench.VRING0 + USED + 8 + 8 * (position % 16), usedLength);
    memory.putShort(AmpBench.VRING0 + USED + 2, (short) (position + 1));
  }

  @ParameterizedTest
  @CsvSource({"512, 497, MESSAGE_TOO_BIG", "512, 65535, MESSAGE_TOO_BIG", "20, 5, MESSAGE_TOO_BIG",
      "15, 0, MESSAGE_MALFORMED", "0, 0, MESSAGE_MALFORMED"})
  void hostRefusesLengthBeyondTheBuffer(int usedLength, int headerLength, RingFault.Kind kind) throws Exception {
    bench.boot(1);
    bench.host.createEndpoint("", 2, 1, this::count);
    fakeUsed(0, 0, usedLength, headerLength);
    int entries = hostLog.starting("descriptor q10").size();
    assertThat(bench.host.receive()).isEqualTo(1);
    assertThat(received).isZero();
    assertThat(hostLog.faults).extracting(RingFault::kind).containsExactly(kind);
    assertThat(hostLog.faults.get(0).queue()).isEqualTo(10);
    assertThat(hostLog.starting("console virtio_rpmsg_bus virtio0: inbound msg too big")).containsExactly(
        "console virtio_rpmsg_bus virtio0: inbound msg too big: (" + usedLength + ", " + headerLength + ")");
    assertThat(hostLog.starting("descriptor q10")).as("not recycled").hasSize(entries);

    fakeUsed(1, 1, 512, 496); // the bus stays usable
    assertThat(bench.host.receive()).isEqualTo(1);
    assertThat(received).isEqualTo(1);
    assertThat(hostLog.starting("descriptor q10")).hasSize(entries + 1);
  }

  @Test
  void hostAcceptsExactLengths() throws Exception {
    bench.boot(1);
    bench.host.createEndpoint("", 2, 1, this::count);
    fakeUsed(0, 0, 16, 0);
    fakeUsed(1, 1, 28, 12);
    assertThat(bench.host.receive()).isEqualTo(2);
    assertThat(received).isEqualTo(2);
    assertThat(hostLog.faults).isEmpty();
  }

  @Test
  void hostStopsOnBrokenRing() throws Exception {
    bench.boot(1);
    fakeUsed(0, 99, 512, 0x10);
    assertThat(bench.host.receive()).isZero();
    assertThat(hostLog.faults).extracting(RingFault::diagnosis).containsExactly("F17");
    assertThat(bench.host.isLive()).isFalse();
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.DEVICE_STATE);
  }

  @ParameterizedTest
  @CsvSource({"28, 13, MESSAGE_TOO_BIG", "512, 65535, MESSAGE_TOO_BIG", "15, 0, MESSAGE_MALFORMED"})
  void remoteRefusesLengthBeyondTheDescriptor(int descriptorLength, int headerLength, RingFault.Kind kind)
      throws Exception {
    bench.up();
    bench.remote.createEndpoint("", 2, 1, this::count);
    fakeAvailable(0, descriptorLength, headerLength, 0);
    assertThat(bench.remote.receive()).isEqualTo(1);
    assertThat(received).isZero();
    assertThat(remoteLog.faults).extracting(RingFault::kind).containsExactly(kind);
    assertThat(remoteLog.starting("used q11")).as("given back").containsExactly("used q11 len=" + descriptorLength);
    fakeAvailable(1, 28, 12, 0);
    assertThat(bench.remote.receive()).isEqualTo(1);
    assertThat(received).isEqualTo(1);
  }

  /** The notify id of a ring counts as it was when the ring was joined. */
  @Test
  void remoteKeepsTheNotifyIdThatItJoinedWith() throws Exception {
    bench.boot(1);
    FirmwareVdev vdev = FirmwareVdev.at(bench.remoteCore, bench.memory, bench.table(), 0);
    FirmwareTransport transport = FirmwareTransport.of(vdev, bench.memory).deviceMap(bench.remoteproc.deviceMap());
    assertThat(transport.awaitDriverOk(bench.remoteCore.nanos())).isTrue();
    assertThat(transport.joinQueue(1)).isNotNull();
    int joined = vdev.notifyId(1);
    int[] calls = new int[1];
    memory.putInt((int) (bench.table() - AmpBench.SHARED) + 0x14 + 0x1c + 20 + 12, 77);
    assertThat(vdev.notifyId(1)).isEqualTo(77);
    transport.onNotify(1, () -> calls[0]++);
    transport.notified(77);
    assertThat(calls[0]).isZero();
    transport.notified(joined);
    assertThat(calls[0]).isEqualTo(1);
  }

  @Test
  void remoteRefusesWritableBuffersInItsReceiveRing() throws Exception {
    bench.up();
    bench.remote.createEndpoint("", 2, 1, this::count);
    fakeAvailable(0, 512, 12, 2);
    bench.remote.receive();
    assertThat(received).isZero();
    assertThat(remoteLog.faults).extracting(RingFault::kind).containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
  }

  /** Not even a scratch word fits into the last bytes of a region. */
  @ParameterizedTest
  @CsvSource({"1, 0", "7, 0", "15, 0", "1, 2", "8, 2"})
  void remoteWritesNothingIntoABufferShorterThanAHeader(int length, int flags) throws Exception {
    bench.up();
    bench.remote.createEndpoint("", 2, 1, this::count);
    fakeAvailable(0, length, 0, flags);
    memory.putLong(AmpBench.VRING1, AmpBench.SHARED + AmpBench.SIZE - length);
    assertThat(bench.remote.receive()).isEqualTo(1);
    assertThat(received).isZero();
    assertThat(remoteLog.faults).extracting(RingFault::kind).containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
    assertThat(remoteLog.starting("used q11")).containsExactly("used q11 len=" + (flags == 0 ? length : 0));
    assertThat(memory.getLong(AmpBench.SIZE - 8)).isZero();
    fakeAvailable(1, 28, 12, 0);
    assertThat(bench.remote.receive()).isEqualTo(1);
    assertThat(received).isEqualTo(1);
  }

  /** A host that publishes one more for each that is taken: the remote's core gets to other things. */
  @Test
  @Timeout(20)
  void aHostThatNeverStopsGetsItsShareOnly() throws Exception {
    bench.up();
    bench.remote.createEndpoint("", 2, 1, (endpoint, buffer, offset, length, source) -> {
      received++;
      short idx = memory.getShort(AmpBench.VRING1 + AVAIL + 2);
      memory.putShort(AmpBench.VRING1 + AVAIL + 2, (short) (idx + (stops ? 0 : 1)));
    });
    for (int i = 0; i < 16; i++) {
      fakeAvailable(i, 28, 12, 0);
      memory.putShort(AmpBench.VRING1 + AVAIL + 4 + 2 * i, (short) 0);
    }
    memory.putShort(AmpBench.VRING1 + AVAIL + 2, (short) 1);
    bench.toRemote.ring(1);
    for (int looks = 1; looks < 10; looks++) {
      bench.remoteCore.poll();
      assertThat(received).isEqualTo(looks * 16);
      assertThat(bench.remoteCore.interrupts().isPending(0)).as("goes on later").isTrue();
    }
    stops = true;
    bench.remoteCore.poll();
    bench.remoteCore.poll();
    assertThat(bench.remoteCore.interrupts().isPending(0)).as("nothing is left").isFalse();
    assertThat(bench.remote.isLive()).isTrue();
  }

  /** A remote that returns one more buffer for each that the host gives back. */
  @Test
  @Timeout(20)
  void aRemoteThatNeverStopsGetsItsShareOnly() throws Exception {
    bench.boot(1);
    bench.host.createEndpoint("", 2, 1, (endpoint, buffer, offset, length, source) -> {
      received++;
      if (!stops) {
        fakeUsed(received, memory.getShort(AmpBench.VRING0 + AVAIL + 4 + 2 * (received % 16)), 512, 12);
      }
    });
    fakeUsed(0, 0, 512, 12);
    bench.toHost.ring(0);
    for (int looks = 1; looks < 10; looks++) {
      bench.hostCore.poll();
      assertThat(received).isEqualTo(looks * 16);
      assertThat(bench.hostCore.interrupts().isPending(0)).as("goes on later").isTrue();
    }
    stops = true;
    bench.hostCore.poll();
    bench.hostCore.poll();
    assertThat(bench.hostCore.interrupts().isPending(0)).as("nothing is left").isFalse();
    assertThat(bench.host.isLive()).isTrue();
  }

  @Test
  void namesOfServicesGiveTheConsoleNoCommands() throws Exception {
    bench.up();
    NameService service = new NameService("a\u001b[2J\n\u009bb", 7, false);
    bench.remote.send(7, Rpmsg.NAME_SERVICE_ADDRESS, service.encode(), 0, NameService.LENGTH, false);
    bench.steps.run();
    assertThat(hostLog.starting("console")).last().asString().endsWith("creating channel a?[2J??b addr 0x7");
    assertThat(bench.host.channels()).extracting(RpmsgChannel::name).containsExactly(service.name());
  }

  @Test
  void remoteResetsADeviceThatNeedsItAndGoesOnWaiting() throws Exception {
    bench.boot(1);
    int status = (int) (bench.table() - AmpBench.SHARED) + 0x14 + 0x18;
    memory.put(status, (byte) 0x47);
    assertThat(bench.startRemote(true)).as("nobody sets the device up again").isFalse();
    assertThat(memory.get(status)).isZero();
    assertThat(remoteLog.starting("status")).hasSize(1);
    memory.put(status, (byte) 7);
    assertThat(bench.startRemote(true)).isTrue();
  }

  @Test
  void aDestroyedServiceWithoutANameUnbindsNobody() throws Exception {
    bench.up();
    int[] unbound = new int[1];
    RpmsgEndpoint endpoint = bench.remote.createEndpoint("", 2, 77, new EndpointCallback() {
      @Override
      public void received(RpmsgEndpoint at, ByteBuffer buffer, int offset, int length, int source) {}

      @Override
      public void unbound(RpmsgEndpoint at) {
        unbound[0]++;
      }
    });
    bench.host.send(1, Rpmsg.NAME_SERVICE_ADDRESS, new NameService("", 77, true).encode(), 0, 40, false);
    bench.steps.run();
    assertThat(endpoint.destination()).isEqualTo(77);
    assertThat(unbound[0]).isZero();
  }

  private void fakeAvailable(int position, int descriptorLength, int headerLength, int flags) {
    int at = AmpBench.BUFFERS + 16 * 512 + position * 512;
    RpmsgHeader.write(memory, at, 1, 2, headerLength);
    int descriptor = AmpBench.VRING1 + 16 * position;
    memory.putLong(descriptor, AmpBench.SHARED + at).putInt(descriptor + 8, descriptorLength);
    memory.putShort(descriptor + 12, (short) flags).putShort(descriptor + 14, (short) 0);
    memory.putShort(AmpBench.VRING1 + AVAIL + 4 + 2 * position, (short) position);
    memory.putShort(AmpBench.VRING1 + AVAIL + 2, (short) (position + 1));
  }

  @Test
  void remoteSkipsTxBuffersThatHoldNoMessage() throws Exception {
    bench.up();
    memory.putInt(AmpBench.VRING0 + 8, 15); // length of descriptor 0
    memory.putShort(AmpBench.VRING0 + 16 + 12, (short) 0); // descriptor 1 is not for writing
    assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.SENT);
    assertThat(remoteLog.starting("used q10")).containsExactly("used q10 len=0", "used q10 len=0", "used q10 len=512");
  }

  private void descriptor(int ring, int index, int bufferOffset, int length, int flags, int next) {
    memory.putLong(ring + 16 * index, AmpBench.SHARED + AmpBench.BUFFERS + bufferOffset);
    memory.putInt(ring + 16 * index + 8, length);
    memory.putShort(ring + 16 * index + 12, (short) flags);
    memory.putShort(ring + 16 * index + 14, (short) next);
  }

  /** How a message is cut into descriptors means nothing (virtio 1.3 §2.7.4.1); a region's end cuts it likewise. */
  @Test
  void remoteTakesAMessageInPieces() throws Exception {
    bench.up();
    StringBuilder text = new StringBuilder();
    bench.remote.createEndpoint("", 2, 1, (endpoint, buffer, offset, length, source) -> {
      for (int i = 0; i < length; i++) {
        text.append((char) buffer.get(offset + i));
      }
    });
    for (int round = 0; round < 2; round++) {
      fakeAvailable(round, 512, 5, 0);
      int at = AmpBench.BUFFERS + 0x2100;
      RpmsgHeader.write(memory, at, 1, 2, 5);
      memory.put(at + 16, (byte) 'h').put(at + 0x100, new byte[] {'e', 'l', 'l', 'o'});
      int head = memory.getShort(AmpBench.VRING1 + AVAIL + 4 + 2 * round);
      descriptor(AmpBench.VRING1, head, 0x2100, 17, 1, 9);
      descriptor(AmpBench.VRING1, 9, 0x2200, 4, 0, 0);
      assertThat(bench.remote.receive()).isEqualTo(1);
    }
    assertThat(text).hasToString("hellohello");
    assertThat(remoteLog.starting("used q11")).containsExactly("used q11 len=21", "used q11 len=21");
    assertThat(remoteLog.faults).isEmpty();
  }

  /** A buffer of its receive ring is only read: one with a writable end is refused, and goes back with nothing written. */
  @Test
  void remoteRefusesAMessageWithAWritableEnd() throws Exception {
    bench.up();
    bench.remote.createEndpoint("", 2, 1, this::count);
    fakeAvailable(0, 512, 12, 0);
    int head = memory.getShort(AmpBench.VRING1 + AVAIL + 4);
    descriptor(AmpBench.VRING1, head, 0x2100, 512, 1, 9);
    descriptor(AmpBench.VRING1, 9, 0x2400, 4, 2, 0);
    assertThat(bench.remote.receive()).isEqualTo(1);
    assertThat(received).isZero();
    assertThat(remoteLog.faults).extracting(RingFault::kind).containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
    assertThat(remoteLog.starting("used q11")).containsExactly("used q11 len=0");
  }

  @Test
  void remoteWritesAMessageInPieces() throws Exception {
    bench.up();
    descriptor(AmpBench.VRING0, 0, 0x2100, 18, 3, 15);
    descriptor(AmpBench.VRING0, 15, 0x2200, 8, 2, 0);
    assertThat(bench.remote.send(1, 2, AmpBench.text("hello"), 0, 5, false)).isEqualTo(SendResult.SENT);
    byte[] text = new byte[5];
    memory.get(AmpBench.BUFFERS + 0x2110, text, 0, 2);
    memory.get(AmpBench.BUFFERS + 0x2200, text, 2, 3);
    assertThat(text).asString().isEqualTo("hello");
    assertThat(RpmsgHeader.payloadLength(memory, AmpBench.BUFFERS + 0x2100)).isEqualTo(5);
    assertThat(remoteLog.starting("used q10")).containsExactly("used q10 len=26");
  }

  @Test
  void announcementsWithoutEndExhaustNothing() throws Exception {
    bench.up();
    for (int i = 0; i < 1100; i++) {
      bench.remote.send(7, Rpmsg.NAME_SERVICE_ADDRESS, new NameService("s" + i, i, false).encode(), 0, 40, false);
      bench.steps.run();
    }
    assertThat(bench.host.channels()).hasSize(1024);
  }

  @Test
  void bothSurviveRandomBytesInSharedMemory() throws Exception {
    long seed = 6712;
    Seeded.steps(seed, 300, (random, round) -> {
      AmpBench one = new AmpBench(16, new EventLog(), new EventLog());
      one.up();
      one.host.createEndpoint("", 2, 1, this::count);
      one.remote.createEndpoint("echo", Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY,
          (endpoint, buffer, offset, length, source) -> endpoint.trySendTo(source, buffer, offset, length));
      for (int step = 0; step < 20; step++) {
        one.host.send(2, 0x400, AmpBench.text("hello"), 0, 5, false);
        for (int i = 0; i < 4; i++) {
          int[] bases = {AmpBench.VRING0, AmpBench.VRING0 + USED, AmpBench.VRING1, AmpBench.VRING1 + USED,
              AmpBench.BUFFERS + random.nextInt(32) * 512};
          one.shared.buffer().put(bases[random.nextInt(bases.length)] + random.nextInt(0x140), (byte) random.nextInt());
        }
        one.hostCore.poll();
        one.remoteCore.poll();
      }
      assertThat(one.host.isLive() || one.host.send(1, 2, AmpBench.text("x"), 0, 1, false) == SendResult.DEVICE_STATE)
          .isTrue();
    });
  }
}
