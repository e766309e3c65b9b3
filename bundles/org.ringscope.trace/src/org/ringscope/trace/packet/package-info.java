// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Files and packets of a stream, without what is in them: headers, the packet that is open, the index of those that are closed.
 * Not for other bundles.
 */
package org.ringscope.trace.packet;
