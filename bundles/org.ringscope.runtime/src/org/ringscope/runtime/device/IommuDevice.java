// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.virtio.Iommu;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of an IOMMU (virtio 1.3 §5.13): keeps domains of endpoints and their mappings, and translates. */
public final class IommuDevice extends QueueDevice {
  public static final long FEATURES = Iommu.INPUT_RANGE | Iommu.DOMAIN_RANGE | Iommu.MAP_UNMAP;
  private static final int CONFIG_BYTES = 40;
  private static final int MOST = 4096;
  private static final int OK = 0;
  private static final int UNSUPP = 2;
  private static final int INVAL = 4;
  private static final int RANGE = 5;
  private static final int NOENT = 6;
  private static final int NOMEM = 8;
  private static final int ACCESS = 7;

  private record Mapping(long domain, long start, long end, long physical, long flags) {
    boolean overlaps(long otherDomain, long otherStart, long otherEnd) {
      return domain == otherDomain && Long.compareUnsigned(start, otherEnd) <= 0
          && Long.compareUnsigned(otherStart, end) <= 0;
    }

    boolean isInside(long otherStart, long otherEnd) {
      return Long.compareUnsigned(start, otherStart) >= 0 && Long.compareUnsigned(end, otherEnd) <= 0;
    }
  }

  private record Attachment(long endpoint, long domain) {}

  private final long pageBytes;
  private final List<Mapping> mappings = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();

  /** @param pageBytes of the smallest page that can be mapped, a power of two */
  public IommuDevice(VirtioDevice device, long pageBytes) {
    super(device);
    this.pageBytes = pageBytes;
    serve(0, this::handle);
  }

  /** Pages of this size and of all larger ones. */
  public static ConfigSpace config(long pageBytes) {
    ConfigSpace config = new ConfigSpace(CONFIG_BYTES).put(0, 4, -pageBytes).put(4, 4, -1);
    return config.put(16, 4, -1).put(20, 4, -1).put(28, 4, 0xFFFF);
  }

  /** The physical address behind one of an endpoint's; -1 where it faults. */
  public long translate(long endpoint, long address) {
    for (Attachment attachment : attachments) {
      for (Mapping mapping : mappings) {
        if (attachment.endpoint == endpoint && mapping.overlaps(attachment.domain, address, address)) {
          return mapping.physical + address - mapping.start;
        }
      }
    }
    return -1;
  }

  public int mappings() {
    return mappings.size();
  }

  private boolean handle(Request request) {
    if (request.readable() < 4 || request.room() < Iommu.TAIL_BYTES) {
      queue(0).refuse(request, "a request has a head and a tail of 4 bytes: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    int type = request.u8();
    request.skip(3);
    int status = switch (type) {
      case Iommu.ATTACH -> attach(request);
      case Iommu.DETACH -> detach(request);
      case Iommu.MAP -> map(request);
      case Iommu.UNMAP -> unmap(request);
      default -> UNSUPP;
    };
    if (request.isCut()) {
      queue(0).refuse(request, "type=" + type + " with too few bytes");
    }
    request.put8(request.isCut() ? INVAL : status);
    request.putZeros(Iommu.TAIL_BYTES - 1);
    return true;
  }

  /** Attached elsewhere it is detached there first (virtio 1.3 §5.13.6.4). */
  private int attach(Request request) {
    long domain = request.u32();
    long endpoint = request.u32();
    long flags = request.u32();
    if (flags != 0 || request.isCut()) {
      return INVAL;
    }
    if (attachments.size() >= MOST) {
      return NOMEM;
    }
    leave(endpoint);
    attachments.add(new Attachment(endpoint, domain));
    return OK;
  }

  private int detach(Request request) {
    long domain = request.u32();
    long endpoint = request.u32();
    return !attachments.contains(new Attachment(endpoint, domain)) ? INVAL : leave(endpoint);
  }

  /** The last one that leaves a domain takes its mappings with it. */
  private int leave(long endpoint) {
    attachments.removeIf(attachment -> attachment.endpoint == endpoint);
    mappings.removeIf(mapping -> !exists(mapping.domain));
    return OK;
  }

  private boolean exists(long domain) {
    return attachments.stream().anyMatch(attachment -> attachment.domain == domain);
  }

  private int map(Request request) {
    Mapping mapping =
        new Mapping(request.u32(), request.u64(), request.u64(), request.u64(), request.u32());
    if (!exists(mapping.domain)) {
      return NOENT;
    }
    if ((mapping.start | mapping.end + 1 | mapping.physical) % pageBytes != 0
        || Long.compareUnsigned(mapping.end, mapping.start) < 0) {
      return RANGE;
    }
    if ((mapping.flags & ~ACCESS) != 0
        || mappings.stream().anyMatch(each -> each.overlaps(mapping.domain, mapping.start, mapping.end))) {
      return INVAL; // virtio 1.3 §5.13.6.6
    }
    if (mappings.size() >= MOST) {
      return NOMEM;
    }
    mappings.add(mapping);
    return OK;
  }

  /** A mapping goes as a whole or not at all (virtio 1.3 §5.13.6.7). */
  private int unmap(Request request) {
    long domain = request.u32();
    long start = request.u64();
    long end = request.u64();
    if (!exists(domain)) {
      return NOENT;
    }
    if (mappings.stream().anyMatch(each -> each.overlaps(domain, start, end) && !each.isInside(start, end))) {
      return RANGE;
    }
    mappings.removeIf(each -> each.overlaps(domain, start, end));
    return OK;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    mappings.clear();
    attachments.clear();
  }
}
