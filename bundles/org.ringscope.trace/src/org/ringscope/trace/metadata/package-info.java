// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** The text that says how a trace is laid out (TSDL of CTF 1.8): made and read. Not for other bundles. */
package org.ringscope.trace.metadata;
