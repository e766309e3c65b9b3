// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Packets for Wireshark: one interface for each RPMsg bus and each network, CAN or socket device whose buffers were
 * recorded. Start with {@link org.ringscope.formats.pcapng.PcapngExporter}. RPMsg has no link type of its own: its
 * frames (header and payload) travel as USER0, which {@code trace-format/wireshark} teaches Wireshark to read.
 */
package org.ringscope.formats.pcapng;
