// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

/**
 * A mistake that a run can make on purpose.
 *
 * @param name how {@code --fault} calls it
 * @param diagnosis the number of the diagnosis that finds it, e.g. F26
 * @param description what goes wrong, in a sentence
 */
public record Fault(String name, String diagnosis, String description) {}
