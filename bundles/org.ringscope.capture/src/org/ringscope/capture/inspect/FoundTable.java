// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import org.ringscope.protocol.firmware.ResourceTable;

/** A resource table in memory. */
public record FoundTable(long address, ResourceTable table) {}
