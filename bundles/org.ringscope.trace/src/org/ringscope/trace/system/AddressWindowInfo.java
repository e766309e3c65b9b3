// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

/** One row of a core's address map: {@code size} bytes that the core sees at {@code from} lie at the physical address {@code to}. */
public record AddressWindowInfo(int core, long from, long to, long size, String name) {}
