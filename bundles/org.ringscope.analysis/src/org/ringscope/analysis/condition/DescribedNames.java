// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.SystemDescription;

/** The names that the descriptions of systems have, by the fields that are compared with them. */
public final class DescribedNames {
  public static final String QUEUE = "queue";
  public static final String DEVICE = "device";
  public static final String BUS = "bus";
  public static final String CORE = "core";
  public static final String FROM = "from";
  public static final String TO = "to";
  /** The sides of a queue, which stand for whichever core has them. */
  public static final String DEVICE_SIDE = "device";
  public static final String DRIVER_SIDE = "driver";
  private static final int MOST_LISTED = 12;

  private DescribedNames() {}

  /** What a field can be in these systems; nothing for a field that no description tells of. */
  public static List<String> of(Collection<SystemDescription> systems, ConditionField field) {
    Function<SystemDescription, Stream<String>> names = switch (field.name()) {
      case QUEUE -> system -> system.queues().stream().map(queue -> system.queueName(queue.id()));
      case DEVICE -> system -> system.devices().stream().map(DeviceInfo::name);
      case BUS -> system -> system.buses().stream().map(BusInfo::name);
      case CORE -> system -> system.cores().stream().map(CoreInfo::name);
      case FROM, TO -> system -> Stream.concat(Stream.of(DEVICE_SIDE, DRIVER_SIDE),
          system.cores().stream().map(CoreInfo::name));
      default -> system -> Stream.of();
    };
    return systems.stream().flatMap(names).distinct().toList();
  }

  /** What of a condition names something that none of these systems has; null where all is there. */
  public static ConditionException missing(Condition condition, Collection<SystemDescription> systems) {
    for (Comparison comparison : condition.comparisons()) {
      if (comparison.field().isDescribed() && comparison.operator() != Operator.CONTAINS) {
        List<String> names = of(systems, comparison.field());
        if (!names.contains(comparison.value())) {
          return new ConditionException(comparison.column(), problem(comparison, names));
        }
      }
    }
    return null;
  }

  private static String problem(Comparison comparison, List<String> names) {
    String what = switch (comparison.field().name()) {
      case FROM, TO -> CORE;
      default -> comparison.field().name();
    };
    String listed = names.isEmpty() || names.size() > MOST_LISTED ? "" : "; there are " + String.join(", ", names);
    return "there is no " + what + " '" + comparison.value() + "'" + listed;
  }
}
