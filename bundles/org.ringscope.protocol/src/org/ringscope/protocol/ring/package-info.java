// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The virtqueue as words in memory, split and packed: layouts, flags, index arithmetic, event suppression, and what these
 * words alone allow to infer ({@link org.ringscope.protocol.ring.InFlightHeads},
 * {@link org.ringscope.protocol.ring.ExposedLists}). Start reading at {@code QueueLayout} and {@code RingIndex}.
 *
 * <p>Nothing here touches memory or has a thread: values in, values out.
 */
package org.ringscope.protocol.ring;
