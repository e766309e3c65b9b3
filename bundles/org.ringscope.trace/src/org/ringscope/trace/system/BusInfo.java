// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

/** An RPMsg bus over one device; receive and transmit queue as its driver sees them. Sizes in bytes. */
public record BusInfo(int id, int device, int rxQueue, int txQueue, int bufferSize, int bufferCount, String name) {}
