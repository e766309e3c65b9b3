// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Guest memory: {@link org.ringscope.runtime.memory.MemoryRegion}s at physical addresses, seen through little-endian
 * {@link org.ringscope.runtime.memory.MemoryView}s whose accessors carry their memory order in the name, and
 * {@link org.ringscope.runtime.memory.AddressMap}s from what a core calls an address to the physical one.
 *
 * <p>Start reading at {@code GuestMemory}. Views may be used by any thread: order is what the accessor's name says,
 * plain where it says nothing. A miss is an {@link org.ringscope.runtime.memory.AddressFault} with address and length.
 */
package org.ringscope.runtime.memory;
