// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

/**
 * The processors that run the operating system whose tree this is.
 *
 * @param cpu as the first of them is called, empty if not known
 * @param cpus how many, 0 if not known
 */
public record TreeHost(String cpu, int cpus) {}
