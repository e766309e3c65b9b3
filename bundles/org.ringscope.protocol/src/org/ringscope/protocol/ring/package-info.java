// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The virtqueue as words in memory, split and packed: layouts, flags, index arithmetic, event suppression, and what these
 * words alone allow to infer ({@link org.ringscope.protocol.ring.InFlightHeads},
 * {@link org.ringscope.protocol.ring.ExposedLists}). Start reading at {@code QueueLayout} and {@code RingIndex}.
 *
 * <p>Nothing here touches a guest's memory or has a thread. All but one are values and functions of values;
 * {@link org.ringscope.protocol.ring.PackedDriverImage} is filled step by step.
 */
package org.ringscope.protocol.ring;
