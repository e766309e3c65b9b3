// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Doorbell;

/** What senders do when no buffer is free, and whose a buffer is. */
class RpmsgBuffersTest {
  private final EventLog hostLog = new EventLog();
  private final EventLog remoteLog = new EventLog();
  private final AmpBench bench = new AmpBench(16, hostLog, remoteLog);

  @Test
  void hostWaits15SecondsForABufferThenFails() throws Exception {
    bench.boot(1); // no remote
    for (int i = 0; i < 16; i++) {
      assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).as("buffer %d", i).isEqualTo(SendResult.SENT);
    }
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.NO_BUFFER);
    assertThat(bench.steps.nanos()).isZero();
    hostLog.lines.clear();
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.TIMEOUT);
    assertThat(bench.steps.nanos()).isEqualTo(15_000_000_000L);
    assertThat(hostLog.lines).containsExactly("wait", "availflags q11 0", "availflags q11 1", "waited false",
        "console virtio_rpmsg_bus virtio0: timeout waiting for a tx buffer");
  }

  @Test
  void hostWakesWhenTheRemoteReturnsABuffer() throws Exception {
    bench.up();
    bench.toRemote.setEnabled(false); // kicks are lost
    for (int i = 0; i < 16; i++) {
      bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true);
    }
    ring(9, 3_000_000, () -> bench.remote.receive());
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.SENT);
    assertThat(bench.steps.nanos()).isBetween(3_000_000L, 5_000_000L);
    assertThat(hostLog.starting("waited")).containsExactly("waited true");
  }

  @Test
  void hostIsNotWokenByAReturnWithoutInterrupt() throws Exception {
    bench.up();
    bench.tellsHost = false;
    for (int i = 0; i < 16; i++) {
      bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true);
    }
    ring(9, 3_000_000, () -> bench.remote.receive());
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).as("found at the timeout")
        .isEqualTo(SendResult.SENT);
    assertThat(bench.steps.nanos()).isBetween(15_000_000_000L, 15_010_000_000L);
  }

  @Test
  void pollingHostFindsReturnedBuffersItself() throws Exception {
    bench.host.setPolls(true);
    bench.up();
    bench.tellsHost = false;
    for (int i = 0; i < 16; i++) {
      bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true);
    }
    ring(9, 3_000_000, () -> bench.remote.receive());
    assertThat(bench.host.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.SENT);
    assertThat(bench.steps.nanos()).isBetween(0L, 5_000_000L);
    assertThat(bench.host.queue(Rpmsg.VRING_TO_HOST).kicks()).as("nobody hears them").isZero();
  }

  private void ring(int id, long delay, Runnable isr) {
    Doorbell timer = new Doorbell(id, "timer", null, bench.remoteCore,
        Doorbell.Trigger.EDGE, delay);
    timer.handle(value -> isr.run());
    timer.ring(0);
  }

  @Test
  void remoteWaits15SecondsForABufferThenFails() throws Exception {
    bench.up();
    bench.tellsHost = false; // the host never takes anything
    for (int i = 0; i < 16; i++) {
      assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.SENT);
    }
    assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.NO_BUFFER);
    long begin = bench.steps.nanos();
    assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, true)).isEqualTo(SendResult.TIMEOUT);
    assertThat(bench.steps.nanos() - begin).isEqualTo(15_000_000_000L);
    assertThat(remoteLog.starting("wait")).containsExactly("wait", "waited false");
    bench.host.receive();
    assertThat(bench.remote.send(1, 2, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.SENT);
  }

  @Test
  void messagesWithoutRecipientAreDroppedAndTheirBuffersComeBack() throws Exception {
    bench.up();
    for (int i = 0; i < 40; i++) { // more than there are buffers
      assertThat(bench.remote.send(1, 0x999, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.SENT);
      assertThat(bench.host.send(1, 0x998, AmpBench.text("x"), 0, 1, false)).isEqualTo(SendResult.SENT);
      bench.steps.run();
    }
    assertThat(hostLog.lines).contains("console virtio_rpmsg_bus virtio0: msg received with no recipient",
        "dropped 0x1->0x999 no recipient");
    assertThat(remoteLog.lines).contains("dropped 0x1->0x998 no recipient");
    assertThat(remoteLog.starting("console")).as("OpenAMP says nothing").isEmpty();
  }

  @Test
  void remoteCutsWhatDoesNotFitWhenItCopies() throws Exception {
    bench.up();
    int[] received = new int[1];
    bench.host.createEndpoint("", 2, 1, (endpoint, buffer, offset, length, source) -> received[0] = length);
    ByteBuffer big = ByteBuffer.allocate(600);
    assertThat(bench.remote.send(1, 2, big, 0, 600, false)).isEqualTo(SendResult.TRUNCATED);
    bench.steps.run();
    assertThat(received[0]).isEqualTo(496);
  }

  @Test
  void zeroCopySendsWhatWasWrittenInPlace() throws Exception {
    bench.up();
    List<String> received = new ArrayList<>();
    bench.host.createEndpoint("", 2, 1,
        (endpoint, buffer, offset, length, source) -> received.add(AmpBench.text(buffer, offset, length)));
    int buffer = bench.remote.txBuffer(false);
    ByteBuffer memory = bench.remote.txMemory(buffer);
    int at = bench.remote.txPayloadOffset(buffer);
    assertThat(memory.getInt(at - 8)).as("head and one hold in the scratch word").isEqualTo(1 << 16 | buffer);
    assertThat(bench.remote.txCapacity(buffer)).isEqualTo(496);
    memory.put(at, AmpBench.text("zero copy").array());
    assertThat(bench.remote.sendNoCopy(1, 2, buffer, 497)).isEqualTo(SendResult.TOO_BIG);
    assertThat(bench.remote.sendNoCopy(1, Rpmsg.ADDRESS_ANY, buffer, 9)).isEqualTo(SendResult.INVALID_ADDRESS);
    assertThat(bench.remote.sendNoCopy(1, 2, buffer, 9)).isEqualTo(SendResult.SENT);
    assertThat(memory.getInt(at - 8)).as("0 on the wire").isZero();
    assertThatThrownBy(() -> bench.remote.sendNoCopy(1, 2, buffer, 9)).isInstanceOf(IllegalArgumentException.class);
    bench.steps.run();
    assertThat(received).containsExactly("zero copy");
  }

  @Test
  void releasedTxBufferIsUsedNext() throws Exception {
    bench.up();
    int first = bench.remote.txBuffer(false);
    int second = bench.remote.txBuffer(false);
    bench.remote.releaseTxBuffer(first);
    assertThatThrownBy(() -> bench.remote.releaseTxBuffer(first)).isInstanceOf(IllegalArgumentException.class);
    assertThat(bench.remote.txBuffer(false)).isEqualTo(first).isNotEqualTo(second);
    assertThat(remoteLog.starting("used q10")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void heldBufferReturnsAfterTheLastRelease(boolean hostScribbles) throws Exception {
    bench.up();
    ByteBuffer[] memory = new ByteBuffer[1];
    int[] at = new int[1];
    bench.remote.createEndpoint("", 2, 1, (endpoint, buffer, offset, length, source) -> {
      bench.remote.hold(buffer, offset);
      bench.remote.hold(buffer, offset);
      memory[0] = buffer;
      at[0] = offset;
    });
    bench.host.send(1, 2, AmpBench.text("keep me"), 0, 7, false);
    bench.steps.run();
    assertThat(remoteLog.starting("used q11")).isEmpty();
    assertThat(memory[0].getInt(at[0] - 8) >>> 16).isEqualTo(2);
    if (hostScribbles) {
      memory[0].putInt(at[0] - 8, -1);
    }
    bench.remote.release(memory[0], at[0]);
    assertThat(remoteLog.starting("used q11")).isEmpty();
    assertThat(AmpBench.text(memory[0], at[0], 7)).isEqualTo("keep me");
    bench.remote.release(memory[0], at[0]);
    assertThat(remoteLog.starting("used q11")).containsExactly("used q11 len=23");
    assertThatThrownBy(() -> bench.remote.release(memory[0], at[0])).isInstanceOf(IllegalArgumentException.class);
  }
}
