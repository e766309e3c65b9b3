// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

/** An RPMsg channel that the system was drawn with; endpoint addresses are u32. */
public record ChannelInfo(int bus, long source, long destination, String name) {}
