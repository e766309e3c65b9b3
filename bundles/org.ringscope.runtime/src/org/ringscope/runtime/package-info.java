// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The engine's frame: a {@link org.ringscope.runtime.Core} has an address map, a clock, an interrupt line, and
 * {@link org.ringscope.runtime.Task}s of which one has it at a time; {@link org.ringscope.runtime.Doorbell}s join cores; a
 * {@link org.ringscope.runtime.CoreListener} hears what is rare, a {@link org.ringscope.runtime.TrafficListener} every step
 * of rings and every message, and a broken rule is told as a {@link org.ringscope.runtime.RingFault}.
 *
 * <p>Start reading at {@code Core}. Everything of a core happens on its own thread, which is that of whichever task has the
 * core; only {@code Doorbell.ring} and the getters named opaque may be used from elsewhere.
 */
package org.ringscope.runtime;
