// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The virtqueue, split (virtio 1.3 §2.7) and packed (§2.8), both sides: {@link org.ringscope.runtime.ring.DriverQueue}
 * owns the descriptors, {@link org.ringscope.runtime.ring.DeviceQueue} consumes them. Start reading at
 * {@code QueueSetup}, then {@code SplitDriverQueue} or {@code PackedDriverQueue}; {@code DescriptorTable},
 * {@code AvailRing}, {@code UsedRing} and {@code PackedRing} look at the words in memory.
 *
 * <p>Each side belongs to one thread; getters marked opaque may be read by others. Whatever the other side wrote is
 * checked before use: a broken rule breaks this queue, is told to the listener, and throws nothing.
 */
package org.ringscope.runtime.ring;
