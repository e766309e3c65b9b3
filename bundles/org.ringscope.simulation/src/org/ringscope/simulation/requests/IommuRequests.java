// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Iommu;
import org.ringscope.runtime.device.DrivenQueue;

/** An endpoint joins a domain; pages are mapped and unmapped; it leaves. */
final class IommuRequests extends Requests {
  private static final int DOMAIN = 1;
  private static final int ENDPOINT = 8;
  private static final int READ_WRITE = 3;

  private final DrivenQueue queue;
  private long page;

  IommuRequests(RequestSetup setup) {
    super(setup, DeviceKind.IOMMU);
    queue = asks(0, answer -> answer(answer.u8(0) == 0, 0));
  }

  @Override
  public long features() {
    return Iommu.INPUT_RANGE | Iommu.DOMAIN_RANGE | Iommu.MAP_UNMAP;
  }

  @Override
  public int preparations() {
    return 1;
  }

  @Override
  public void prepare(int step) {
    send(begin(Iommu.ATTACH).put32(ENDPOINT).put64(0).room(4), 0);
  }

  @Override
  public int endings() {
    return 1;
  }

  @Override
  public void end(int step) {
    send(begin(Iommu.DETACH).put32(ENDPOINT).put64(0).room(4), 0);
  }

  private DrivenQueue begin(int type) {
    queue.begin();
    return queue.put32(type).put32(DOMAIN);
  }

  @Override
  public void ask(long number, ByteBuffer payload, int length) {
    if (page == 0) {
      page = Long.lowestOneBit(driver().transport().readConfig(0, 4)); // page_size_mask: virtio 1.3 §5.13.4
    }
    long address = number / 2 * page;
    begin(number % 2 == 0 ? Iommu.MAP : Iommu.UNMAP).put64(address).put64(address + page - 1);
    if (number % 2 == 0) {
      queue.put64(0x8000_0000L + address).put32(READ_WRITE);
    } else {
      queue.put32(0);
    }
    send(queue.room(4), number);
  }
}
