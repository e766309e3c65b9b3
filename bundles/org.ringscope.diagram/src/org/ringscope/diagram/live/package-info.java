// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What is drawn over the diagram of a topology while a trace of it is shown, and how often. Start with
 * {@link org.ringscope.diagram.live.LiveMarks}. Nothing of it becomes part of a diagram.
 */
package org.ringscope.diagram.live;
