// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ringscope.protocol.virtio.Block;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a disk (virtio 1.3 §5.2). Any number of queues; a request is done before the next one is taken. */
public final class BlockDevice extends QueueDevice {
  /** What it can offer. */
  public static final long FEATURES =
      Block.SEG_MAX | Block.RO | Block.BLK_SIZE | Block.FLUSH | Block.MQ | Block.DISCARD | Block.WRITE_ZEROES;
  private static final int SEGMENTS = 128;
  private static final int RANGES = 16;
  private static final int MOST_SECTORS = 1 << 22;
  /** Of the flags of a range: the space may be given back. */
  private static final int UNMAP = 1;

  private final Disk disk;
  private final byte[] id;
  private final byte[] copy = new byte[Block.SECTOR_BYTES * 8];

  /** @param id answers GET_ID, up to 20 characters of ASCII */
  public BlockDevice(VirtioDevice device, Disk disk, String id) {
    super(device);
    this.disk = disk;
    this.id = Arrays.copyOf(id.getBytes(StandardCharsets.US_ASCII), Block.ID_BYTES);
    for (int queue = 0; queue < device.queueCount(); queue++) {
      serve(queue, handler(queue));
    }
  }

  private ServedQueue.Handler handler(int queue) {
    return request -> {
      handle(queue, request);
      return true;
    };
  }

  /** The configuration of a disk of so many bytes, with blocks and queues. */
  public static ConfigSpace config(long bytes, int blockSize, int queues) {
    long sectors = bytes / Block.SECTOR_BYTES;
    return new ConfigSpace(Block.CONFIG_BYTES)
        .put(Block.CONFIG_CAPACITY, 4, sectors)
        .put(Block.CONFIG_CAPACITY + 4, 4, sectors >>> 32)
        .put(Block.CONFIG_SEG_MAX, 4, SEGMENTS)
        .put(Block.CONFIG_BLK_SIZE, 4, blockSize)
        .put(Block.CONFIG_NUM_QUEUES, 2, queues)
        .put(Block.CONFIG_MAX_DISCARD_SECTORS, 4, MOST_SECTORS)
        .put(Block.CONFIG_MAX_DISCARD_SEG, 4, RANGES)
        .put(Block.CONFIG_DISCARD_ALIGNMENT, 4, Math.max(1, blockSize / Block.SECTOR_BYTES))
        .put(Block.CONFIG_MAX_WRITE_ZEROES_SECTORS, 4, MOST_SECTORS)
        .put(Block.CONFIG_MAX_WRITE_ZEROES_SEG, 4, RANGES)
        .put(Block.CONFIG_WRITE_ZEROES_MAY_UNMAP, 1, 1);
  }

  /** The last writable byte is the status, whatever happens (virtio 1.3 §5.2.6.2). */
  private void handle(int queue, Request request) {
    if (request.room() == 0 || request.readable() < Block.HEADER_BYTES) {
      refuse(queue, request, "a request has a header of 16 bytes and room for a status: readable=" + request.readable()
          + " writable=" + request.room());
      request.putLast(Block.IOERR);
      return;
    }
    int type = (int) request.u32();
    request.skip(4);
    long sector = request.u64();
    request.putLast(switch (type) {
      case Block.IN -> in(queue, request, sector);
      case Block.OUT -> out(queue, request, sector);
      case Block.FLUSH_REQUEST -> flush();
      case Block.GET_ID -> getId(request);
      case Block.DISCARD_REQUEST -> zero(queue, request, Block.DISCARD, 0);
      case Block.WRITE_ZEROES_REQUEST -> zero(queue, request, Block.WRITE_ZEROES, UNMAP);
      default -> Block.UNSUPP;
    });
  }

  private void refuse(int queue, Request request, String text) {
    queue(queue).refuse(request, text);
  }

  private int in(int queue, Request request, long sector) {
    long bytes = request.room() - 1;
    if (!isInside(queue, request, sector, bytes)) {
      return Block.IOERR;
    }
    long at = sector * Block.SECTOR_BYTES;
    for (long end = at + bytes; at < end;) {
      int piece = (int) Math.min(copy.length, end - at);
      disk.read(at, copy, 0, piece);
      request.put(copy, 0, piece);
      at += piece;
    }
    return Block.OK;
  }

  /** A disk that offers RO fails writes (virtio 1.3 §5.2.6.2). */
  private int out(int queue, Request request, long sector) {
    if (isReadOnly() || !isInside(queue, request, sector, request.readable())) {
      return Block.IOERR;
    }
    long at = sector * Block.SECTOR_BYTES;
    while (request.readable() > 0) {
      int piece = request.get(copy, 0, copy.length);
      disk.write(at, copy, 0, piece);
      at += piece;
    }
    return Block.OK;
  }

  private boolean isReadOnly() {
    return Features.has(device.offeredFeatures(), Block.RO);
  }

  /** The driver must stay inside of the capacity and use whole sectors (virtio 1.3 §5.2.6.1). */
  private boolean isInside(int queue, Request request, long sector, long bytes) {
    boolean isInside = bytes % Block.SECTOR_BYTES == 0 && isInside(sector, bytes / Block.SECTOR_BYTES);
    if (!isInside) {
      refuse(queue, request,
          "not whole sectors of the disk: sector=" + Long.toUnsignedString(sector) + " bytes=" + bytes
              + " capacity=" + disk.bytes() / Block.SECTOR_BYTES);
    }
    return isInside;
  }

  private boolean isInside(long sector, long sectors) {
    long capacity = disk.bytes() / Block.SECTOR_BYTES;
    return sector >= 0 && sectors >= 0 && sector <= capacity && sectors <= capacity - sector;
  }

  private int flush() {
    disk.flush();
    return Block.OK;
  }

  private int getId(Request request) {
    if (request.room() - 1 < Block.ID_BYTES) {
      return Block.IOERR;
    }
    request.put(id, 0, id.length);
    return Block.OK;
  }

  /** @param allowedFlags others are not supported (virtio 1.3 §5.2.6.2) */
  private int zero(int queue, Request request, long feature, int allowedFlags) {
    long bytes = request.readable();
    if (!Features.has(device.features(), feature)) {
      return Block.UNSUPP;
    }
    if (isReadOnly() || bytes == 0 || bytes % Block.RANGE_BYTES != 0 || bytes / Block.RANGE_BYTES > RANGES) {
      return Block.IOERR;
    }
    while (request.readable() > 0) {
      long sector = request.u64();
      long sectors = request.u32();
      long flags = request.u32();
      if ((flags & ~allowedFlags) != 0) {
        return Block.UNSUPP;
      }
      if (sectors > MOST_SECTORS || !isInside(sector, sectors)) {
        refuse(queue, request, "a range outside of the disk: sector=" + Long.toUnsignedString(sector) + " sectors="
            + sectors);
        return Block.IOERR;
      }
      disk.zero(sector * Block.SECTOR_BYTES, sectors * Block.SECTOR_BYTES);
    }
    return Block.OK;
  }
}
