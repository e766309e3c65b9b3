// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.testkit.Allocations;

/** A message costs no garbage on either side, with and without a listener. */
class RpmsgAllocationTest {
  private static final int MESSAGES = 20_000;

  @Test
  void messagesAllocateNothing() throws Exception {
    check(new AmpBench(16, null, null).up());
  }

  @Test
  void messagesAllocateNothingWhileSomebodyListens() throws Exception {
    final class Listener implements CoreListener, TrafficListener {}
    Listener listener = new Listener();
    check(new AmpBench(16, listener, listener).up());
  }

  private static void check(AmpBench bench) throws Exception {
    RpmsgEndpoint client = bench.host.createEndpoint("", 0x50, 0x60, (endpoint, buffer, offset, length, source) -> {});
    bench.remote.createEndpoint("", 0x60, 0x50,
        (endpoint, buffer, offset, length, source) -> endpoint.trySend(buffer, offset, length));
    ByteBuffer payload = AmpBench.text("hello world!");
    exchange(bench, client, payload);
    long before = Allocations.bytes();
    exchange(bench, client, payload);
    long allocated = Allocations.bytes() - before;
    assertThat(allocated).as("bytes for %d round trips", MESSAGES).isLessThan(MESSAGES);
  }

  private static void exchange(AmpBench bench, RpmsgEndpoint client, ByteBuffer payload) {
    for (int i = 0; i < MESSAGES; i++) {
      if (client.send(payload, 0, 12) != SendResult.SENT) {
        throw new AssertionError("message " + i);
      }
      bench.remoteCore.poll();
      bench.hostCore.poll();
    }
  }
}
