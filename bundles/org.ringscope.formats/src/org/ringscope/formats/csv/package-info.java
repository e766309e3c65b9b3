// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Tables for spreadsheets and scripts (RFC 4180): one row for each message, or one for each event. Start with
 * {@link org.ringscope.formats.csv.CsvExporter}.
 */
package org.ringscope.formats.csv;
