// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.TrafficListener;

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
    RpmsgEndpoint client = bench.host.createEndpoint("", 0x50, 0x60, (endpoint, buffer, offset, length, source) -> { });
    bench.remote.createEndpoint("", 0x60, 0x50,
        (endpoint, buffer, offset, length, source) -> endpoint.trySend(buffer, offset, length));
    ByteBuffer payload = AmpBench.text("hello world!");
    exchange(bench, client, payload);
    long before = allocatedBytes();
    exchange(bench, client, payload);
    long allocated = allocatedBytes() - before;
    assertThat(allocated).as("bytes for %d round trips", MESSAGES).isLessThan(MESSAGES);
  }

  /** Asked through the MBean server: the interface that has it is not visible to a bundle. */
  private static long allocatedBytes() throws Exception {
    return (long) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("java.lang:type=Threading"),
        "getThreadAllocatedBytes", new Object[] {Thread.currentThread().getId()}, new String[] {"long"});
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
