// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

/**
 * What the user can choose.
 *
 * @param events tables ({@code csv}): one row for each event instead of one for each message
 */
public record ExportOptions(boolean events) {
  public static final ExportOptions DEFAULT = new ExportOptions(false);
}
