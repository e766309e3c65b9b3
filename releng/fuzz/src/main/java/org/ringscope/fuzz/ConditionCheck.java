// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ringscope.analysis.condition.Completion;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.analysis.condition.Vocabulary;
import org.ringscope.analysis.events.EventFields;
import org.ringscope.analysis.messages.MessageFields;

/** Conditions as they are typed: read and printed they are the same again, or refused with a place; proposals lie within. */
final class ConditionCheck {
  private static final int LONGEST = 3 * Condition.MAX_LENGTH;

  private ConditionCheck() {}

  static void condition(byte[] input) {
    String text = new String(input, 0, Math.min(input.length, LONGEST), StandardCharsets.UTF_8);
    for (Vocabulary vocabulary : List.of(MessageFields.VOCABULARY, EventFields.VOCABULARY)) {
      read(text, vocabulary);
      Completion completion = new Completion(vocabulary, field -> List.of("a b", "c"));
      for (int caret = 0; caret <= text.length(); caret += 1 + text.length() / 8) {
        completion.proposals(text, caret).forEach(proposal -> proposal.in(text));
      }
    }
  }

  private static void read(String text, Vocabulary vocabulary) {
    Condition condition;
    try {
      condition = Condition.parse(text, vocabulary);
    } catch (ConditionException e) {
      Finding.unlessOneLine(e);
      Finding.unless(e.column() >= 1 && e.column() <= text.length() + 1, "column is outside: " + e.getMessage());
      return;
    }
    String printed = condition.toString();
    try {
      Finding.unless(printed.length() > Condition.MAX_LENGTH || Condition.parse(printed, vocabulary).equals(condition),
          "'" + text + "' is printed as '" + printed + "', which is another one");
    } catch (ConditionException e) {
      throw new Finding("'" + text + "' is printed as '" + printed + "', which is refused: " + e.getMessage());
    }
  }
}
