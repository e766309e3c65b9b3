// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The diagram of one virtqueue: {@link org.ringscope.sirius.ring.RingLayout where its parts stand} and
 * {@link org.ringscope.sirius.ring.RingLines what is drawn between them}.
 */
package org.ringscope.sirius.ring;
