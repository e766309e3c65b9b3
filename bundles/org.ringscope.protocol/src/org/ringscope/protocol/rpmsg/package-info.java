// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * RPMsg's words: the 16-byte header, the name service message, addresses, and why a message is dropped. RPMsg has no
 * specification; it is what Linux ({@code drivers/rpmsg/virtio_rpmsg_bus.c}) and OpenAMP ({@code rpmsg_virtio.c}) do.
 */
package org.ringscope.protocol.rpmsg;
