// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * One virtqueue as it lies in memory. Start with {@link org.ringscope.picture.ring.RingPicture}: a state in, strokes out;
 * every cell can be asked for by a point ({@link org.ringscope.picture.ring.Hit}).
 *
 * <p>A picture belongs to one thread at a time and allocates nothing when a state has not changed.
 */
package org.ringscope.picture.ring;
