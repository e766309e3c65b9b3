// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The few calls of Linux that Java has not: sockets that pass file descriptors, eventfds, {@code poll}, memory in files
 * without a name. Start reading at {@link org.ringscope.vhost.posix.Poller}. Little-endian Linux with 64-bit pointers only.
 *
 * <p>What has no word about threads belongs to one thread.
 */
package org.ringscope.vhost.posix;
