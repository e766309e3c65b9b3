// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.protocol.virtio.Gpu;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a display without 3D (virtio 1.3 §5.7): resources, their backing in guest memory, one scanout. */
public final class GpuDevice extends QueueDevice {
  public static final long FEATURES = 0;
  private static final int CONFIG_BYTES = 16;
  private static final int CONFIG_SCANOUTS = 8;
  private static final int SCANOUTS = 16;
  private static final int PIXEL_BYTES = 4;
  private static final int FENCE = 1;
  private static final int MOST_RESOURCES = 64;
  private static final int MOST_ENTRIES = 4096;
  private static final int MOST_PIXELS = 4 << 20;

  private static final class Resource {
    final int width;
    final int height;
    final byte[] pixels;
    long[] addresses = {};
    long[] lengths = {};

    Resource(int width, int height) {
      this.width = width;
      this.height = height;
      pixels = new byte[PIXEL_BYTES * width * height];
    }

    boolean contains(Area area) {
      return area.x + area.width <= width && area.y + area.height <= height;
    }
  }

  /** Pixels of a resource, as requests name them (virtio 1.3 §5.7.6.7, virtio_gpu_rect). */
  private static final class Area {
    long x;
    long y;
    long width;
    long height;

    void read(Request request) {
      x = request.u32();
      y = request.u32();
      width = request.u32();
      height = request.u32();
    }
  }

  private final int width;
  private final int height;
  private final Area area = new Area();
  private final Map<Integer, Resource> resources = new HashMap<>();
  private Resource shown;
  private long flushed;

  public GpuDevice(VirtioDevice device, int width, int height) {
    super(device);
    this.width = width;
    this.height = height;
    serve(0, request -> handle(0, request));
    serve(1, request -> handle(1, request));
  }

  public static ConfigSpace config() {
    return new ConfigSpace(CONFIG_BYTES).put(CONFIG_SCANOUTS, 4, 1);
  }

  /** Pixels of four bytes that the screen shows, row by row; null while it shows nothing. */
  public byte[] shown() {
    return shown == null ? null : shown.pixels;
  }

  /** How often the screen was drawn anew. */
  public long flushed() {
    return flushed;
  }

  private boolean handle(int queue, Request request) {
    boolean mayBeSilent = queue == 1 && request.room() == 0; // Linux gives the cursor queue no room for answers
    if (request.readable() < Gpu.HEADER_BYTES || request.room() < Gpu.HEADER_BYTES && !mayBeSilent) {
      queue(queue).refuse(request, "a command has a header of 24 bytes and room for one: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    int type = (int) request.u32();
    long flags = request.u32();
    long fence = request.u64();
    long context = request.u32();
    request.skip(4);
    int response = execute(type, request);
    if (request.isCut()) {
      queue(queue).refuse(request, String.format("type=0x%x with too few bytes", type));
      response = Gpu.ERR_PARAMETER;
    }
    if (request.room() >= Gpu.HEADER_BYTES) {
      answer(request, response, flags & FENCE, fence, context);
    }
    return true;
  }

  /** A fence comes back with the answer, whose request is done by then (virtio 1.3 §5.7.6.7). */
  private void answer(Request request, int response, long flags, long fence, long context) {
    request.put32(response);
    request.put32(flags);
    request.put64(flags == 0 ? 0 : fence);
    request.put32(flags == 0 ? 0 : context);
    request.put32(0);
    if (response == Gpu.OK_DISPLAY_INFO) {
      request.put64(0);
      request.put32(width);
      request.put32(height);
      request.put32(1);
      request.put32(0);
      request.putZeros((SCANOUTS - 1) * 24);
    }
  }

  private int execute(int type, Request request) {
    return switch (type) {
      case Gpu.GET_DISPLAY_INFO ->
          request.room() < Gpu.HEADER_BYTES + SCANOUTS * 24 ? Gpu.ERR_PARAMETER : Gpu.OK_DISPLAY_INFO;
      case Gpu.CREATE_2D -> create(request);
      case Gpu.UNREF -> unref((int) request.u32());
      case Gpu.SET_SCANOUT -> setScanout(request);
      case Gpu.FLUSH -> flush(request);
      case Gpu.TRANSFER -> transfer(request);
      case Gpu.ATTACH_BACKING -> attach(request);
      case Gpu.DETACH_BACKING -> detach(request);
      case Gpu.UPDATE_CURSOR, Gpu.MOVE_CURSOR -> Gpu.OK;
      default -> Gpu.ERR_UNSPEC;
    };
  }

  private int create(Request request) {
    int id = (int) request.u32();
    request.u32();
    long w = request.u32();
    long h = request.u32();
    if (id == 0 || resources.containsKey(id)) {
      return Gpu.ERR_RESOURCE;
    }
    if (w == 0 || h == 0) {
      return Gpu.ERR_PARAMETER;
    }
    if (w > MOST_PIXELS || h > MOST_PIXELS / w || resources.size() >= MOST_RESOURCES) {
      return Gpu.ERR_MEMORY;
    }
    resources.put(id, new Resource((int) w, (int) h));
    return Gpu.OK;
  }

  private int unref(int id) {
    Resource resource = resources.remove(id);
    shown = shown == resource ? null : shown;
    return resource == null ? Gpu.ERR_RESOURCE : Gpu.OK;
  }

  /** Resource 0 turns the screen off (virtio 1.3 §5.7.6.8). */
  private int setScanout(Request request) {
    area.read(request);
    long scanout = request.u32();
    int id = (int) request.u32();
    if (scanout != 0) {
      return Gpu.ERR_SCANOUT;
    }
    Resource resource = resources.get(id);
    if (id != 0 && resource == null) {
      return Gpu.ERR_RESOURCE;
    }
    if (id != 0 && !resource.contains(area)) {
      return Gpu.ERR_PARAMETER;
    }
    shown = resource;
    return Gpu.OK;
  }

  private int flush(Request request) {
    area.read(request);
    Resource resource = resources.get((int) request.u32());
    if (resource == null) {
      return Gpu.ERR_RESOURCE;
    }
    flushed += resource == shown ? 1 : 0;
    return resource.contains(area) ? Gpu.OK : Gpu.ERR_PARAMETER;
  }

  private int attach(Request request) {
    Resource resource = resources.get((int) request.u32());
    long count = request.u32();
    if (resource == null) {
      return Gpu.ERR_RESOURCE;
    }
    if (count > MOST_ENTRIES || request.readable() < count * 16) {
      return Gpu.ERR_PARAMETER;
    }
    resource.addresses = new long[(int) count];
    resource.lengths = new long[(int) count];
    for (int i = 0; i < count; i++) {
      resource.addresses[i] = request.u64();
      resource.lengths[i] = request.u32();
      request.skip(4);
    }
    return Gpu.OK;
  }

  private int detach(Request request) {
    Resource resource = resources.get((int) request.u32());
    if (resource == null) {
      return Gpu.ERR_RESOURCE;
    }
    resource.addresses = new long[0];
    resource.lengths = new long[0];
    return Gpu.OK;
  }

  /** From the backing in guest memory to the resource, row by row. */
  private int transfer(Request request) {
    area.read(request);
    long offset = request.u64();
    Resource resource = resources.get((int) request.u32());
    if (resource == null) {
      return Gpu.ERR_RESOURCE;
    }
    if (!resource.contains(area) || offset < 0) {
      return Gpu.ERR_PARAMETER;
    }
    int row = PIXEL_BYTES * resource.width;
    for (int i = 0; i < area.height; i++) {
      int target = (int) ((area.y + i) * row + PIXEL_BYTES * area.x);
      if (!copy(resource, offset + (long) i * row, target, (int) (PIXEL_BYTES * area.width))) {
        return Gpu.ERR_PARAMETER;
      }
    }
    return Gpu.OK;
  }

  /** False where the backing ends, or no memory is behind it. */
  private boolean copy(Resource resource, long from, int target, int length) {
    long at = from;
    int done = 0;
    for (int i = 0; i < resource.addresses.length && done < length; i++) {
      if (at < resource.lengths[i]) {
        int piece = (int) Math.min(length - done, resource.lengths[i] - at);
        MemoryRegion region = device.memory().find(resource.addresses[i] + at, piece);
        if (region == null) {
          return false;
        }
        region.view().getBytes(region.offset(resource.addresses[i] + at), resource.pixels, target + done, piece);
        done += piece;
        at = 0;
      } else {
        at -= resource.lengths[i];
      }
    }
    return done == length;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    resources.clear();
    shown = null;
  }
}
