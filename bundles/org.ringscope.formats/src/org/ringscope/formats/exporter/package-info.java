// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What every exporter is and gets: {@link org.ringscope.formats.exporter.Exporter}, the events of a trace in merged order, and
 * who talks to whom in them.
 *
 * <p>An export reads the trace once and writes as it reads: memory does not grow with the trace.
 */
package org.ringscope.formats.exporter;
