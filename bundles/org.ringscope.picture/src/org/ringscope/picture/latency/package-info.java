// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** The steps of one message as a strip: {@link org.ringscope.picture.latency.LatencyPicture}. */
package org.ringscope.picture.latency;
