// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.memory;

/** An access that memory or an address map refuses; says where and how many bytes. */
public final class AddressFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why the access was refused. */
  public enum Reason {
    /** Not wholly inside one region of memory. */
    OUTSIDE("outside memory"),
    /** Not a multiple of the access width, or of the alignment that a structure demands. */
    MISALIGNED("misaligned"),
    /** A new region would lie over an existing one. */
    OVERLAP("overlaps a region"),
    /** No single window of the core's address map covers it. */
    NOT_MAPPED("not in the address map");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }

  private final Reason reason;
  private final long address;
  private final long length;

  public AddressFault(Reason reason, long address, long length) {
    super(String.format("%s: address=0x%x length=0x%x", reason.text, address, length));
    this.reason = reason;
    this.address = address;
    this.length = length;
  }

  public Reason reason() {
    return reason;
  }

  /** The address as it was used: a core's for {@link Reason#NOT_MAPPED}, else a physical one. */
  public long address() {
    return address;
  }

  /** Bytes. */
  public long length() {
    return length;
  }
}
