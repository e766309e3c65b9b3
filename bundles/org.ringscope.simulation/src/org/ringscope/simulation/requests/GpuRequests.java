// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Gpu;
import org.ringscope.runtime.device.DrivenQueue;

/** A picture of 8 × 8 pixels: made, shown; each request brings its pixels anew and draws them. */
final class GpuRequests extends Requests {
  private static final int FORMAT = 1;
  private static final int RESOURCE = 1;
  private static final int SIZE = 8;
  private static final int BYTES = 4 * SIZE * SIZE;

  private final DrivenQueue queue;
  private long backing;

  GpuRequests(RequestSetup setup) {
    super(setup, DeviceKind.GPU);
    queue = asks(0, answer -> answer(answer.u32(0) == Gpu.OK || answer.u32(0) == Gpu.OK_DISPLAY_INFO, 0));
  }

  @Override
  public int preparations() {
    return 4;
  }

  @Override
  public void prepare(int step) {
    switch (step) {
      case 0 -> send(begin(Gpu.GET_DISPLAY_INFO).room(Gpu.HEADER_BYTES + 16 * 24), 0);
      case 1 ->
          send(begin(Gpu.CREATE_2D).put32(RESOURCE).put32(FORMAT).put32(SIZE).put32(SIZE).room(Gpu.HEADER_BYTES), 0);
      case 2 -> {
        backing = queue.memory();
        send(begin(Gpu.ATTACH_BACKING).put32(RESOURCE).put32(1).put64(backing).put32(BYTES).put32(0)
            .room(Gpu.HEADER_BYTES), 0);
      }
      default -> send(rectangle(begin(Gpu.SET_SCANOUT)).put32(0).put32(RESOURCE).room(Gpu.HEADER_BYTES), 0);
    }
  }

  @Override
  public int endings() {
    return 1;
  }

  @Override
  public void end(int step) {
    send(begin(Gpu.UNREF).put32(RESOURCE).put32(0).room(Gpu.HEADER_BYTES), 0);
  }

  private DrivenQueue begin(int type) {
    queue.begin();
    return queue.put32(type).put32(0).put64(0).put64(0);
  }

  private static DrivenQueue rectangle(DrivenQueue queue) {
    return queue.put64(0).put32(SIZE).put32(SIZE);
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    if (number % 2 == 0) {
      send(rectangle(begin(Gpu.TRANSFER)).put64(0).put32(RESOURCE).put32(0).room(Gpu.HEADER_BYTES), number);
    } else {
      send(rectangle(begin(Gpu.FLUSH)).put32(RESOURCE).put32(0).room(Gpu.HEADER_BYTES), number);
    }
  }
}
