// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Fuzzing of everything that reads foreign bytes. Start with {@link org.ringscope.fuzz.Target}: one constant for each
 * parser. A check ends quietly when the bytes were read, or refused as the parser's documentation says; everything else
 * that it throws is a finding. Jazzer adds limits of time and memory.
 */
package org.ringscope.fuzz;
