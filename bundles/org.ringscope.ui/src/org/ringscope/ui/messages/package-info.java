// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The view of messages: rows, their filter, the payload of the selected one, and which message a pinned descriptor carries
 * ({@link org.ringscope.ui.messages.PinnedMessage}). UI thread only.
 */
package org.ringscope.ui.messages;
