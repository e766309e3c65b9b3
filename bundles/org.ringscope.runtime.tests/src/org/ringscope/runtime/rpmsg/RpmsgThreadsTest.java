// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.testkit.clock.RealTimeClock;

/** Host and remote each on a thread of their own, in real time. */
@Timeout(60)
class RpmsgThreadsTest {
  private static final long LIMIT_NANOS = 30_000_000_000L;

  private static AmpBench bench(int ringSize, boolean polls) throws Exception {
    RealTimeClock clock = polls ? RealTimeClock.polling() : RealTimeClock.blocking();
    return new AmpBench(ringSize, clock, null, null, AmpBench.remoteMap()).boot(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void passes100HelloWorldsEachWay(boolean polls) throws Exception {
    ClientSample client = new ClientSample(100);
    AmpBench bench = bench(256, polls);
    bench.host.register(client);
    int[] echoed = new int[1];
    CompletableFuture<Boolean> remote = CompletableFuture.supplyAsync(() -> {
      start(bench);
      bench.remote.createEndpoint("rpmsg-client-sample", Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY,
          (endpoint, buffer, offset, length, source) -> {
            endpoint.sendTo(source, buffer, offset, length);
            echoed[0]++;
          });
      return bench.remoteCore.await(() -> echoed[0] == 100, bench.remoteCore.nanos() + LIMIT_NANOS);
    });
    boolean all = bench.hostCore.await(() -> client.answers.size() == 100, bench.hostCore.nanos() + LIMIT_NANOS);
    assertThat(all).as("answers=%d", client.answers.size()).isTrue();
    assertThat(remote.get(30, TimeUnit.SECONDS)).isTrue();
    assertThat(client.answers).hasSize(100).containsOnly("hello world!");
  }

  /** A sender that never pauses against a receiver that checks each number: blocking sends wait and are woken. */
  @Test
  void blockingSendsInBothDirectionsLoseNothing() throws Exception {
    int count = 20_000;
    AmpBench bench = bench(16, false);
    int[] next = new int[2];
    bench.host.createEndpoint("", 0x50, 0x60, (endpoint, buffer, offset, length, source) -> {
      assertThat(buffer.getInt(offset)).isEqualTo(next[0]);
      next[0]++;
    });
    CompletableFuture<Integer> remote = CompletableFuture.supplyAsync(() -> {
      start(bench);
      bench.remote.createEndpoint("", 0x60, 0x50, (endpoint, buffer, offset, length, source) -> {
        assertThat(buffer.getInt(offset)).isEqualTo(next[1]);
        next[1]++;
      });
      ByteBuffer payload = ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN);
      bench.remote.send(0x60, 0x51, payload, 0, 4, true); // ready
      for (int i = 0; i < count; i++) {
        payload.putInt(0, i);
        assertThat(bench.remote.send(0x60, 0x50, payload, 0, 4, true)).isEqualTo(SendResult.SENT);
      }
      bench.remoteCore.await(() -> next[1] == count, bench.remoteCore.nanos() + LIMIT_NANOS);
      return next[1];
    });
    boolean[] ready = new boolean[1];
    bench.host.createEndpoint("", 0x51, 1, (endpoint, buffer, offset, length, source) -> ready[0] = true);
    bench.hostCore.await(() -> ready[0], bench.hostCore.nanos() + LIMIT_NANOS);
    ByteBuffer payload = ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      payload.putInt(0, i);
      assertThat(bench.host.send(0x50, 0x60, payload, 0, 4, true)).as("message %d", i).isEqualTo(SendResult.SENT);
    }
    bench.hostCore.await(() -> next[0] == count, bench.hostCore.nanos() + LIMIT_NANOS);
    assertThat(remote.get(30, TimeUnit.SECONDS)).isEqualTo(count);
    assertThat(next[0]).isEqualTo(count);
  }

  private static void start(AmpBench bench) {
    try {
      assertThat(bench.startRemote(true)).isTrue();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
