// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a region of reserved memory is for, by its name. Linux {@code drivers/remoteproc} looks for carveouts of these
 * names ({@code rp_find_vq}, {@code rproc_add_virtio_dev}).
 *
 * @param vdev the number of the virtio device, -1 where it is for all or none
 * @param ring the number of its ring, -1 if it is none
 */
public record RegionUse(Kind kind, int vdev, int ring) {
  /** Kinds of use. */
  public enum Kind {
    VRING, BUFFERS, RESOURCE_TABLE, OTHER
  }

  static final RegionUse OTHER = new RegionUse(Kind.OTHER, -1, -1);
  private static final Pattern RING = Pattern.compile("vdev(\\d{1,3})[-_]?vring(\\d{1,3})");
  private static final Pattern BUFFERS = Pattern.compile("vdev(\\d{1,3})?[-_]?buffers?");
  private static final Pattern TABLE = Pattern.compile("(rsc|resource)[-_]?table");

  /** By the first of the names that says it. */
  static RegionUse of(String... names) {
    for (String name : names) {
      RegionUse use = byName(name);
      if (use != OTHER) {
        return use;
      }
    }
    return OTHER;
  }

  private static RegionUse byName(String name) {
    Matcher ring = RING.matcher(name);
    if (ring.find()) {
      return new RegionUse(Kind.VRING, Integer.parseInt(ring.group(1)), Integer.parseInt(ring.group(2)));
    }
    Matcher buffers = BUFFERS.matcher(name);
    if (buffers.find()) {
      return new RegionUse(Kind.BUFFERS, buffers.group(1) == null ? -1 : Integer.parseInt(buffers.group(1)), -1);
    }
    return TABLE.matcher(name).find() ? new RegionUse(Kind.RESOURCE_TABLE, -1, -1) : OTHER;
  }
}
