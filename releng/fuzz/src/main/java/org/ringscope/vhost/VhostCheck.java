// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.device.EntropyDevice;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.virtio.DevicePort;
import org.ringscope.runtime.virtio.VirtioDevice;
import org.ringscope.runtime.virtio.VirtioDeviceSpec;
import org.ringscope.vhost.posix.Descriptors;

/**
 * The back end against a front end that says anything: the input is the stream of messages, and what is passed with them is
 * memory that rings could lie in. A session may end, and nothing else is thrown.
 */
public final class VhostCheck {
  private static final long OFFER =
      Features.VERSION_1 | Features.INDIRECT_DESC | Features.EVENT_IDX;
  private static final int MEMORY_BYTES = 0x10000;

  private static final class Clock implements CoreClock {
    @Override
    public long nanos() {
      return 0;
    }

    @Override
    public boolean await(Core core, java.util.function.BooleanSupplier condition, long deadlineNanos) {
      return condition.getAsBoolean();
    }
  }

  private VhostCheck() {}

  public static void messages(byte[] input) throws IOException {
    Clock clock = new Clock();
    VirtioDeviceSpec spec = new VirtioDeviceSpec(0, "rng0", DeviceKind.ENTROPY.id(), 0, OFFER,
        List.of(new VirtioDeviceSpec.Queue(0, 1024), new VirtioDeviceSpec.Queue(1, 16)));
    VirtioDevice device = new VirtioDevice(spec, new Core(1, "host", AddressMap.identity(), clock, null),
        GuestMemory.of(), EntropyDevice.config());
    new EntropyDevice(device, new Random(1));
    Core guest = new Core(0, "guest", AddressMap.identity(), clock, null);
    BackEnd backEnd = new BackEnd(new DevicePort(device, guest, queue -> {}, () -> {}), new BackEnd.Kicks() {
      @Override
      public void watch(int descriptor, int queue) {}

      @Override
      public void leave(int descriptor) {}
    }, line -> {});
    int memory = Descriptors.memory("fuzz", MEMORY_BYTES);
    Message message = new Message();
    try {
      session(input, message, backEnd, memory);
    } catch (VhostException e) {
      // the session is over
    } finally {
      message.clear();
      backEnd.close();
      Descriptors.close(memory);
    }
  }

  private static void session(byte[] input, Message message, BackEnd backEnd, int memory)
      throws VhostException, IOException {
    int at = 0;
    while (at < input.length) {
      int count = Math.min(message.missing(), input.length - at);
      System.arraycopy(input, at, message.bytes, message.filled, count);
      message.filled += count;
      at += count;
      if (message.missing() == 0) {
        if (message.request() == Request.SET_MEM_TABLE || message.request() == Request.ADD_MEM_REG) {
          for (int i = 0; i < Math.min(8, Math.max(1, message.u32(0))); i++) {
            message.descriptors.add(Descriptors.copy(memory));
          }
        }
        backEnd.handle(message);
        message.clear();
        backEnd.kicked(0);
      }
    }
  }
}
