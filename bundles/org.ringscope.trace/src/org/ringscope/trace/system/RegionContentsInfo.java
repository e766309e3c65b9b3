// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

/** {@code length} bytes of a region, kept in a file beside the trace ({@code Trace.attachment}). What has no such row is absent. */
public record RegionContentsInfo(int region, long address, long length, String file, long fileOffset) {}
