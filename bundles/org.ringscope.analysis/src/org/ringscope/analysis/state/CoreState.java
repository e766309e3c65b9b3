// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

/**
 * One core at one instant.
 *
 * @param core its id
 * @param sleeping whether it waits for an interrupt
 * @param remoteprocState name of its life-cycle state ({@code running}), null if unknown
 */
public record CoreState(int core, boolean sleeping, String remoteprocState) {}
