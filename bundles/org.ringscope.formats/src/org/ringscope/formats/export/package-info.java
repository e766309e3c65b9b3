// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Traces for other programs. Start with {@link org.ringscope.formats.export.Export}; the formats have packages of their
 * own beside this one.
 *
 * <p>An export reads the trace once, in its merged order, and writes as it reads: memory does not grow with the trace.
 * Exporters are stateless, each export runs on the thread that asks for it.
 */
package org.ringscope.formats.export;
