// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

/** A doorbell from one core to another; {@code kind} is {@code edge}, {@code counted} or {@code level}. */
public record DoorbellInfo(int id, int from, int to, String kind, String name) {}
