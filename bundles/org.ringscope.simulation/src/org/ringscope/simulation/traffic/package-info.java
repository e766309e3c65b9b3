// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What tasks send and how they prove that it has arrived, whatever the device: when the next message is due
 * ({@link org.ringscope.simulation.traffic.Pacing}), how long it is and what stands in it
 * ({@link org.ringscope.simulation.traffic.PayloadGenerator}), whether one was lost, doubled, reordered or damaged
 * ({@link org.ringscope.simulation.traffic.ArrivalCheck}), how long an answer took
 * ({@link org.ringscope.simulation.traffic.RoundTrips}). Nothing is allocated per message, and nothing here waits.
 */
package org.ringscope.simulation.traffic;
