// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Reads rings, resource tables, messages and buffers from memory that somebody else wrote, at one instant. Start with
 * {@link org.ringscope.capture.inspect.MemoryInspector}; {@link org.ringscope.capture.inspect.Inspection} is what it finds.
 *
 * <p>Everything is checked before use: broken contents become findings, unreadable input an
 * {@link org.ringscope.capture.inspect.InspectionException}. The file that describes a memory is JSON, read with Gson.
 */
package org.ringscope.capture.inspect;
