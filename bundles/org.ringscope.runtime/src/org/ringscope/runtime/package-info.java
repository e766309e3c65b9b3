// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The engine's frame: a {@link org.ringscope.runtime.Core} is one thread with an address map, a clock and an interrupt
 * line; {@link org.ringscope.runtime.Doorbell}s join cores; an {@link org.ringscope.runtime.EngineListener} hears every
 * step, and a broken rule is told as a {@link org.ringscope.runtime.RingFault}.
 *
 * <p>Start reading at {@code Core}. Everything of a core happens on its own thread; only {@code Doorbell.ring} and the
 * getters named opaque may be used from elsewhere.
 */
package org.ringscope.runtime;
