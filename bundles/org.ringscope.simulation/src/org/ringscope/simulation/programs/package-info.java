// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What the tasks of a core do: those of the bench of ECUs, of consoles and of other devices stand here, those of RPMsg in
 * a package of their own.
 *
 * <p>Start with {@link org.ringscope.simulation.programs.Workloads}; a further kind of task is entered in
 * {@code TaskPrograms}.
 */
package org.ringscope.simulation.programs;
