// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * The one obvious way to satisfy a rule: a change of the topology, which its editor executes so that it can be undone.
 *
 * @param label what the user reads in the list of fixes, with the name of the element
 */
public record QuickFix(String label, Runnable change) {
  /** Apart, for the fixes need this class while they are made. */
  private static final class All {
    static final Map<String, Function<EObject, QuickFix>> BY_RULE = new HashMap<>();

    static {
      Stream.of(NameFixes.ALL, RingFixes.ALL, PlaceFixes.ALL, RegionFixes.ALL, WindowFixes.ALL, CoreFixes.ALL,
          DoorbellFixes.ALL, DeviceFixes.ALL, BusFixes.ALL, ChannelFixes.ALL, TaskFixes.ALL).forEach(BY_RULE::putAll);
    }
  }

  /** For elements of one class; others of the same rule have no fix. */
  static <T extends EObject> Function<EObject, QuickFix> of(Class<T> type, Function<T, QuickFix> fix) {
    return element -> type.isInstance(element) ? fix.apply(type.cast(element)) : null;
  }

  /** The fixes of a finding; empty where only the user can know what was meant. */
  public static List<QuickFix> of(String rule, EObject element) {
    QuickFix fix = All.BY_RULE.getOrDefault(rule, any -> null).apply(element);
    return fix == null ? List.of() : List.of(fix);
  }

  /** The rules that have fixes. */
  public static Set<String> rules() {
    return Set.copyOf(All.BY_RULE.keySet());
  }

  /** Changes the topology. */
  public void apply() {
    change.run();
  }
}
