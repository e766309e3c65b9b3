// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

/**
 * One line that a core printed, without line feed.
 *
 * @param core the core's name
 * @param nanos the run's clock
 */
public record ConsoleLine(String core, long nanos, String line) {}
