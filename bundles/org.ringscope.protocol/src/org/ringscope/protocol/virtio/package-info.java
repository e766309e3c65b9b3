// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What virtio says outside the rings: device kinds, feature bits, the status register, the registers of virtio-mmio.
 * Constants and pure functions, and {@link org.ringscope.protocol.virtio.DeviceNames}, which counts the names that it has given.
 */
package org.ringscope.protocol.virtio;
