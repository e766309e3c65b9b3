// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** What the cores said to each other, from top to bottom: {@link org.ringscope.ui.sequence.SequenceView}. */
package org.ringscope.ui.sequence;
