// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** What DPDK's vhost library prints (DPDK {@code lib/vhost}): {@code VHOST_CONFIG: (SOCKET) …}. Start with {@code VhostLogImporter}. */
package org.ringscope.formats.vhost;
