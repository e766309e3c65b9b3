// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The view of events: all of them as rows that are read when they are seen. UI thread, but for
 * {@link org.ringscope.ui.events.EventJob}.
 */
package org.ringscope.ui.events;
