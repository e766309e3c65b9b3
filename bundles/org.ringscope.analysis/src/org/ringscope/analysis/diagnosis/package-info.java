// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What is wrong and what was meant: {@link org.ringscope.analysis.diagnosis.Diagnoser} turns recorded faults and broken rules
 * of a state into {@link org.ringscope.analysis.diagnosis.Diagnosis}, immutable and sorted by severity.
 */
package org.ringscope.analysis.diagnosis;
