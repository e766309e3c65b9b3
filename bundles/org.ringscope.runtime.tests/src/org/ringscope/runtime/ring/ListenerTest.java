// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.testkit.ring.SplitFixture;

/** The listener hears every word that is written, before the other side can see it. */
class ListenerTest {
  private final List<String> heard = new ArrayList<>();
  private final SplitFixture ring = new SplitFixture(4, Features.EVENT_IDX | Features.INDIRECT_DESC,
      PeerProfile.LINUX, 65535);
  private final Object listener = Proxy.newProxyInstance(TrafficListener.class.getClassLoader(),
      new Class<?>[] {CoreListener.class, TrafficListener.class}, (proxy, method, arguments) -> {
        heard.add(method.getName() + Arrays.stream(arguments).map(String::valueOf)
            .collect(Collectors.joining(",", "(", ")")) + " idx=" + ring.avail.idxAcquire() + "/"
            + ring.usedRing.idxAcquire());
        return null;
      });

  @Test
  void hearsEveryStepInOrderAndBeforeItsPublication() {
    QueueSetup setup = ring.setup(Features.EVENT_IDX | Features.INDIRECT_DESC, PeerProfile.LINUX, 65535)
        .listener((CoreListener) listener).trafficListener((TrafficListener) listener);
    SplitDriverQueue driver = new SplitDriverQueue(setup);
    SplitDeviceQueue device = new SplitDeviceQueue(setup);
    assertThat(device.enableKicks()).isTrue();
    driver.add(new BufferList().addReadable(0x4010_0000L, 8).addWritable(0x4010_0010L, 9), 0);
    driver.addIndirect(new BufferList().addWritable(0x4010_0020L, 3), 0, 0x4010_1000L, 1);
    driver.kick();
    DescriptorChain chain = new DescriptorChain();
    device.pop(chain);
    device.addUsed(chain.head(), 9);
    device.notifyDriver();
    driver.disableCallbacks();
    UsedBuffer used = new UsedBuffer();
    driver.getUsed(used);
    device.pop(chain);
    device.addUsed(chain.head(), 3);
    device.notifyDriver();
    driver.enableCallbacks();
    driver.getUsed(used);
    driver.kick();
    assertThat(heard).containsExactly(
        "availEventWritten(7,65535) idx=65535/65535",
        "descriptorWritten(7,0,1074790400,8,1,1) idx=65535/65535",
        "descriptorWritten(7,1,1074790416,9,2,2) idx=65535/65535",
        "availEntryWritten(7,65535,0) idx=65535/65535",
        "indirectDescriptorWritten(7,2,0,1074790432,3,2,1) idx=65535/65535",
        "descriptorWritten(7,2,1074794496,16,4,3) idx=65535/65535",
        "availEntryWritten(7,0,2) idx=65535/65535",
        "availIdxWritten(7,65535,1) idx=65535/65535",
        "kickBegin(7) idx=1/65535",
        "kickEnd(7) idx=1/65535",
        "availTaken(7,65535,0) idx=1/65535",
        "usedEntryWritten(7,65535,0,9) idx=1/65535",
        "usedIdxWritten(7,65535,0) idx=1/65535",
        "interruptSuppressed(7) idx=1/0",
        "usedEventWritten(7,0) idx=1/0",
        "usedTaken(7,65535,0,9) idx=1/0",
        "availTaken(7,0,2) idx=1/0",
        "usedEntryWritten(7,0,2,3) idx=1/0",
        "usedIdxWritten(7,0,1) idx=1/0",
        "interruptSent(7) idx=1/1",
        "usedEventWritten(7,0) idx=1/1",
        "usedTaken(7,0,2,3) idx=1/1",
        "usedEventWritten(7,1) idx=1/1");
  }

  @Test
  void hearsFreeListFlagsResetAndFault() {
    QueueSetup setup = ring.setup(0, PeerProfile.OPENAMP, 65535).listener((CoreListener) listener)
        .trafficListener((TrafficListener) listener);
    SplitDriverQueue driver = new SplitDriverQueue(setup);
    SplitDeviceQueue device = new SplitDeviceQueue(setup);
    driver.disableCallbacks();
    device.disableKicks();
    ring.usedRing.setIdxRelease(65534);
    assertThat(driver.hasUsed()).isFalse();
    ring.memory.zero(ring.layout.desc(), ring.layout.lengthBytes());
    device.reset();
    assertThat(heard).startsWith(
        "descriptorWritten(7,0,0,0,0,1) idx=65535/65535",
        "descriptorWritten(7,1,0,0,0,2) idx=65535/65535",
        "descriptorWritten(7,2,0,0,0,3) idx=65535/65535",
        "descriptorWritten(7,3,0,0,0,32768) idx=65535/65535",
        "availFlagsWritten(7,1) idx=65535/65535",
        "usedFlagsWritten(7,1) idx=65535/65535");
    assertThat(heard.get(6)).startsWith("fault(RingFault[kind=USED_IDX_JUMP, queue=7, device=3");
    assertThat(heard.get(7)).isEqualTo("queueReset(7) idx=0/0");
    assertThat(heard).hasSize(8);
  }
}
