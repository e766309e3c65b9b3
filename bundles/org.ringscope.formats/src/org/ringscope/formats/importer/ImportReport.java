// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.util.List;
import java.util.Map;

/**
 * What became of an input.
 *
 * @param format id of the importer
 * @param understood events whose meaning was understood, by their foreign name
 * @param generic events that were kept with name and arguments only, by their foreign name
 * @param unreadLines lines that are no event of this format; kept as text
 * @param firstUnread the first of them with their line numbers, a few
 */
public record ImportReport(String format, Map<String, Long> understood, Map<String, Long> generic, long unreadLines,
    List<String> firstUnread) {

  public long understoodEvents() {
    return understood.values().stream().mapToLong(Long::longValue).sum();
  }

  public long genericEvents() {
    return generic.values().stream().mapToLong(Long::longValue).sum();
  }
}
