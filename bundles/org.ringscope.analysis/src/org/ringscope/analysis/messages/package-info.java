// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The messages that passed: sent and received joined into one, with their payloads and latencies. Start with
 * {@link org.ringscope.analysis.messages.MessageIndex}, which is built in the background and kept between sessions.
 *
 * <p>Rows may be read while the index grows; each class says which thread owns it.
 */
package org.ringscope.analysis.messages;
