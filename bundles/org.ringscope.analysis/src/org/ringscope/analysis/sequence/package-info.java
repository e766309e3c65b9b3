// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What cores said to each other, one after the other: {@link org.ringscope.analysis.sequence.SequenceReader}.
 */
package org.ringscope.analysis.sequence;
