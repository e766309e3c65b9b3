// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The parts of a running system as a topology draws them, and what each core does with them: it starts its buses and
 * devices, then does its workloads.
 *
 * <p>Start with {@link org.ringscope.simulation.engine.Engine}, the passive parts; what a core does is in
 * {@code CoreDevices} and {@link org.ringscope.simulation.engine.Workloads}.
 */
package org.ringscope.simulation.engine;
