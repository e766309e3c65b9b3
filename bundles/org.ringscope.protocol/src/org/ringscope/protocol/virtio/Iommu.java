// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the IOMMU device (virtio 1.3 §5.13). */
public final class Iommu {
  /** The configuration says which addresses can be mapped. */
  public static final long INPUT_RANGE = 1L << 0;

  /** The configuration says which domains there are. */
  public static final long DOMAIN_RANGE = 1L << 1;

  /** Mappings can be made and removed. */
  public static final long MAP_UNMAP = 1L << 2;

  /** Request types. */
  public static final int ATTACH = 1;
  public static final int DETACH = 2;
  public static final int MAP = 3;
  public static final int UNMAP = 4;

  /** Bytes behind a request, with its status. */
  public static final int TAIL_BYTES = 4;

  private Iommu() {}
}
