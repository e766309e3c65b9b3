// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

/** A memory region at a physical address. {@code file} is its backing file or empty; {@code known} is false where contents are absent. */
public record RegionInfo(int id, long address, long size, String role, String name, String file, boolean known) {}
