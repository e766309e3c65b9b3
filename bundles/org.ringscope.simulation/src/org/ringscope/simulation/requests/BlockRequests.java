// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import org.ringscope.protocol.virtio.Block;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.Answer;
import org.ringscope.runtime.device.DrivenQueue;

/** A disk: what one request writes, the next one reads back. Payloads are filled up to whole sectors. */
final class BlockRequests extends Requests {
  private static final int MOST_SECTORS = 4;

  private final DrivenQueue queue;
  private final byte[] written = new byte[MOST_SECTORS * Block.SECTOR_BYTES];
  private long sectors;
  private int length;

  BlockRequests(RequestSetup setup) {
    super(setup, DeviceKind.BLOCK);
    queue = asks(0, this::answered);
  }

  @Override
  public long features() {
    return Block.SEG_MAX | Block.BLK_SIZE | Block.FLUSH;
  }

  @Override
  public int mostPayload() {
    return written.length;
  }

  /** A read waits for its write: a device may do requests in any order. */
  @Override
  public boolean mayAsk(long number) {
    return queue.isFree() && queue.inFlight() == 0;
  }

  @Override
  public void ask(long number, ByteBuffer payload, int bytes) {
    boolean isWrite = number % 2 == 0;
    if (number == 0) {
      sectors = driver().transport().readConfig(Block.CONFIG_CAPACITY, 4);
    }
    long sector = number / 2 * MOST_SECTORS % Math.max(1, sectors - MOST_SECTORS + 1);
    queue.begin();
    queue.put32(isWrite ? Block.OUT : Block.IN).put32(0).put64(sector).cut();
    if (isWrite) {
      length = (Math.max(1, bytes) + Block.SECTOR_BYTES - 1) / Block.SECTOR_BYTES * Block.SECTOR_BYTES;
      for (int i = 0; i < length; i++) {
        written[i] = i < bytes ? payload.get(i) : 0;
      }
      queue.put(written, 0, length);
    } else {
      queue.room(length);
    }
    send(queue.room(1), number);
  }

  private void answered(Answer answer) {
    answer(answer.last() == Block.OK, length);
    if (answer.tag() % 2 == 1 && answer.last() == Block.OK && !isWhole(answer)) {
      damaged();
    }
  }

  private boolean isWhole(Answer answer) {
    for (int i = 0; i < length; i++) {
      if ((byte) answer.u8(i) != written[i]) {
        return false;
      }
    }
    return answer.written() == length + 1;
  }
}
