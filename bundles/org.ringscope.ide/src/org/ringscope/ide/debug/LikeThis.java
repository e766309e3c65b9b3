// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.Operator;
import org.ringscope.analysis.events.EventFields;
import org.ringscope.ui.TraceCursor;

/** The condition of events like the one at the cursor. */
final class LikeThis {
  /** As the time bar says an event: core, kind, fields. */
  private static final Pattern EVENT = Pattern.compile("(.+?)  (\\S+)(?:.*? queue=(\\S+))?.*", Pattern.DOTALL);

  private LikeThis() {}

  /** Same kind, core and queue; the time where the cursor is in another trace than the system's. */
  static String condition(TraceCursor cursor, SystemTarget system) {
    List<Condition> all = new ArrayList<>();
    Matcher event = EVENT.matcher(cursor.event());
    if (cursor.session() != null && !system.replay().isShown(cursor.session()) && cursor.state() != null) {
      all.add(compare("time", Operator.AT_LEAST, "@" + cursor.state().instant()));
    } else if (event.matches()) {
      all.add(compare("kind", Operator.EQUAL, event.group(2)));
      all.add(compare("core", Operator.EQUAL, event.group(1)));
      if (event.group(3) != null) {
        all.add(compare("queue", Operator.EQUAL, event.group(3)));
      }
    }
    return Condition.and(all).toString();
  }

  private static Condition compare(String field, Operator operator, String value) {
    return Condition.compare(EventFields.VOCABULARY.field(field), operator, value);
  }
}
