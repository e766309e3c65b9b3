// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.ringscope.diagram.ringstate.NamedState;

/** Lists of elements that are known by their names: an element stays as long as there is something of its name. */
final class Named {
  private Named() {}

  /** The element of that name, null if there is none. */
  static <T extends NamedState> T find(Collection<T> list, String name) {
    for (T each : list) {
      if (each.getName().equals(name)) {
        return each;
      }
    }
    return null;
  }

  /** The element of that name, made and added if there is none. */
  static <T extends NamedState> T get(EList<T> list, String name, Supplier<T> make) {
    T found = find(list, name);
    return found == null ? add(list, list.size(), name, make) : found;
  }

  /** Brings a list to these names in this order. */
  static <T extends NamedState> void sync(EList<T> list, Collection<String> names, Supplier<T> make) {
    Set<String> distinct = new LinkedHashSet<>(names);
    list.removeIf(each -> !distinct.contains(each.getName()));
    order(list, distinct, make);
  }

  /** The same, but whatever has another name stays behind those that are wanted: it is there again with its name. */
  static <T extends NamedState> void syncKeeping(EList<T> list, Collection<String> names, Supplier<T> make) {
    Set<String> distinct = new LinkedHashSet<>(names);
    List<T> others = list.stream().filter(each -> !distinct.contains(each.getName())).toList();
    others.forEach(each -> list.move(list.size() - 1, each));
    order(list, distinct, make);
  }

  private static <T extends NamedState> void order(EList<T> list, Set<String> names, Supplier<T> make) {
    int place = 0;
    for (String name : names) {
      T found = find(list, name);
      if (found == null) {
        add(list, place, name, make);
      } else if (list.get(place) != found) {
        list.move(place, found);
      }
      place++;
    }
  }

  private static <T extends NamedState> T add(EList<T> list, int place, String name, Supplier<T> make) {
    T made = make.get();
    made.setName(name);
    list.add(place, made);
    return made;
  }
}
