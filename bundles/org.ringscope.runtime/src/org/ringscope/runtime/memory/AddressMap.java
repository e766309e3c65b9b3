// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.memory;

import java.util.List;
import org.ringscope.runtime.memory.AddressFault.Reason;

/**
 * What one core (or bus) calls an address, as windows onto physical memory; e.g. the device addresses (da) of a remote
 * processor, as Linux {@code rproc_da_to_va} resolves them. Immutable. Addresses are unsigned 64-bit numbers.
 */
public final class AddressMap {
  /** Bytes {@code from … from+size-1} of the core are physical {@code to … to+size-1}. */
  public record Window(long from, long to, long size, String name) {
    public Window {
      if (size <= 0) {
        throw new IllegalArgumentException("window without bytes: size=" + size);
      }
    }

    private boolean startsIn(Window other) {
      return Long.compareUnsigned(from - other.from, other.size) < 0;
    }

    boolean covers(long base, long address, long length) {
      long offset = address - base;
      return length >= 0 && Long.compareUnsigned(offset, size) <= 0 && length <= size - offset;
    }
  }

  private static final AddressMap IDENTITY = new AddressMap(new Window[0], true);

  private final Window[] windows;
  private final boolean identity;
  private final boolean overlaps;

  private AddressMap(Window[] windows, boolean identity) {
    this.windows = windows;
    this.identity = identity;
    overlaps = findOverlap(windows);
  }

  /** Every address is the physical one. */
  public static AddressMap identity() {
    return IDENTITY;
  }

  /** These windows and nothing else; where two overlap, the earlier one wins. */
  public static AddressMap of(Window... windows) {
    return new AddressMap(windows.clone(), false);
  }

  /** These windows and nothing else; where two overlap, the earlier one wins. */
  public static AddressMap of(List<Window> windows) {
    return of(windows.toArray(new Window[0]));
  }

  public boolean isIdentity() {
    return identity;
  }

  /** Whether two windows cover the same address of the core. */
  public boolean hasOverlaps() {
    return overlaps;
  }

  private static boolean findOverlap(Window[] windows) {
    for (int i = 0; i < windows.length; i++) {
      for (int j = 0; j < i; j++) {
        if (windows[i].startsIn(windows[j]) || windows[j].startsIn(windows[i])) {
          return true;
        }
      }
    }
    return false;
  }

  /** Empty for the identity. */
  public List<Window> windows() {
    return List.of(windows);
  }

  /** The physical address of what the core calls {@code address}. @throws AddressFault if no one window covers it */
  public long translate(long address, long length) {
    if (identity) {
      return address;
    }
    Window window = window(address, length);
    return window.to() + (address - window.from());
  }

  /** What the core calls physical {@code address}. @throws AddressFault if no one window leads there */
  public long reverse(long address, long length) {
    if (identity) {
      return address;
    }
    for (Window window : windows) {
      if (window.covers(window.to(), address, length)) {
        return window.from() + (address - window.to());
      }
    }
    throw new AddressFault(Reason.NOT_MAPPED, address, length);
  }

  /** Whether one window covers these bytes. */
  public boolean covers(long address, long length) {
    return identity || find(address, length) != null;
  }

  /** The window over these bytes. @throws AddressFault if none is, or if this is the identity */
  public Window window(long address, long length) {
    Window window = find(address, length);
    if (window == null) {
      throw new AddressFault(Reason.NOT_MAPPED, address, length);
    }
    return window;
  }

  /** The window over these bytes; null if none is, or if this is the identity. */
  public Window find(long address, long length) {
    for (Window window : windows) {
      if (window.covers(window.from(), address, length)) {
        return window;
      }
    }
    return null;
  }
}
