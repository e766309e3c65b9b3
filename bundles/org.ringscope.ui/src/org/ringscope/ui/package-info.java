// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the views share; each view has a package of its own below. Start with {@link org.ringscope.ui.TraceCursor}: one per
 * window, it holds the opened trace and the instant that every view shows. A view extends {@code view.CursorView}, listens
 * to the cursor and shows that instant; {@code time} moves it.
 *
 * <p>Everything here runs on the UI thread, except the work of {@link org.ringscope.ui.TraceSession}, which reads the trace
 * on a thread of its own and hands immutable states over.
 */
package org.ringscope.ui;
