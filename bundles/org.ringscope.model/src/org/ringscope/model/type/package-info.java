// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** The values that features of a topology have: addresses, sizes, times, feature bits; how a file writes each of them. */
package org.ringscope.model.type;
