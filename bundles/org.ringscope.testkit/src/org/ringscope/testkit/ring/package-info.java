// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Fake peers: a scripted driver and device over a real virtqueue in memory, split or packed, with raw access to its
 * words as a hostile peer has it. Begin with {@link org.ringscope.testkit.ring.QueueFixture}. One thread.
 */
package org.ringscope.testkit.ring;
