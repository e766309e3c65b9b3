// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Firmware of a remote processor as a file: its ELF segments and symbols
 * ({@link org.ringscope.protocol.firmware.FirmwareElf}), and the resource table that says what it needs
 * ({@link org.ringscope.protocol.firmware.ResourceTable}, Linux {@code include/linux/remoteproc.h}). Readers trust no
 * byte: what is wrong becomes a {@link org.ringscope.protocol.firmware.MalformedFirmwareException} with its offset.
 * The states that Linux gives such a processor are {@link org.ringscope.protocol.firmware.RemoteprocState}.
 */
package org.ringscope.protocol.firmware;
