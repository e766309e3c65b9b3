// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** What a packet begins with: the state of each queue as its driver and its device know it, so that reading may begin anywhere. */
package org.ringscope.trace.checkpoint;
