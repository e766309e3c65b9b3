// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Runs topologies: gives every core of the engine that a topology describes its tasks and a clock, watches them, and
 * records.
 *
 * <p>Start with {@link org.ringscope.simulation.Simulation}; how to run it is in
 * {@link org.ringscope.simulation.SimulationOptions}. In real time the cores run side by side; stepped, a baton lets one
 * core run at a time in virtual time, and the seed decides who moves next, so that the same seed gives the same bytes of
 * trace.
 */
package org.ringscope.simulation;
