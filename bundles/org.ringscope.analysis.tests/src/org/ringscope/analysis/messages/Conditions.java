// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionException;

/** Conditions of messages as a user types them, for tests. */
final class Conditions {
  private Conditions() {}

  static MessageList list(MessageIndex index, String condition) {
    return index.filter(parse(condition), "board");
  }

  static Condition parse(String condition) {
    try {
      return Condition.parse(condition, MessageFields.VOCABULARY);
    } catch (ConditionException e) {
      throw new AssertionError(condition + ": " + e.getMessage(), e);
    }
  }
}
