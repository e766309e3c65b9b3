// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

/** A remote processor's log as its resource table names it. */
public record TraceBuffer(String name, String text) {}
