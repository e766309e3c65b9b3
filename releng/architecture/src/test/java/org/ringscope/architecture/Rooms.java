// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rooms of the house: which bundle may require which. A room may require what it lists and whatever those rooms may
 * require; the library pattern works the same way. To open a new door, change this table together with the decision that
 * explains it.
 */
final class Rooms {
  static final String PREFIX = "org.ringscope.";
  private static final String EMF = "org\\.eclipse\\.emf\\.(common|ecore|ecore\\.xmi|ecore\\.change)";
  private static final String ELK = "org\\.eclipse\\.elk\\..*|org\\.eclipse\\.xtext\\.xbase\\.lib|com\\.google\\.guava";
  private static final String JUNIT = "junit-.*|org\\.opentest4j|assertj-core|net\\.bytebuddy\\..*";
  private static final String NOTHING = "";
  /** Contain no org.eclipse at all. */
  static final Set<String> PLAIN = Set.of("protocol", "runtime", "vhost", "trace", "formats", "capture", "analysis");
  /** Need a display at run time, or the bundles that do. */
  static final Set<String> WINDOWED = Set.of("ui", "ide", "help", "sirius", "swtbot", "testkit.ui");

  private record Room(Set<String> rooms, String libraries) {}

  private static final Map<String, Room> TABLE = new LinkedHashMap<>();

  static {
    room("protocol", NOTHING);
    room("runtime", NOTHING, "protocol");
    room("vhost", "com\\.sun\\.jna", "protocol", "runtime");
    room("trace", NOTHING);
    room("formats", NOTHING, "protocol", "trace");
    room("capture", "com\\.google\\.gson", "protocol", "runtime", "trace");
    room("analysis", NOTHING, "protocol", "trace");
    room("model", EMF, "protocol");
    room("model.edit", "org\\.eclipse\\.emf\\.edit|org\\.eclipse\\.core\\.runtime", "model");
    room("simulation", NOTHING, "model", "runtime", "vhost", "trace", "formats", "capture");
    room("picture", ELK, "analysis", "model");
    room("examples", NOTHING);
    // the command line lists and writes the examples
    room("cli", "picocli|com\\.google\\.gson", "runtime", "trace", "formats", "capture", "analysis", "model",
        "simulation", "picture", "examples");
    room("diagram", EMF, "picture");
    room("ui", "org\\.eclipse\\..*", "picture", "analysis", "model.edit");
    room("ide", "org\\.eclipse\\..*", "diagram", "examples", "formats", "simulation", "ui");
    room("help", "org\\.eclipse\\..*");
    room("sirius", "org\\.eclipse\\..*", "diagram", "ide");
    room("testkit", JUNIT, "runtime", "trace", "formats", "capture", "analysis", "model", "simulation", "picture",
        "cli");
    room("testkit.ui", "org\\.eclipse\\.swt", "testkit");
    room("swtbot", "org\\.hamcrest\\..*|" + JUNIT, "sirius", "ide", "testkit.ui");
  }

  private Rooms() {}

  private static void room(String name, String libraries, String... rooms) {
    TABLE.put(name, new Room(Set.copyOf(List.of(rooms)), libraries));
  }

  /** The room of a bundle: its name without the prefix, and without {@code .tests}. */
  static String roomOf(String bundle) {
    return bundle.substring(PREFIX.length()).replaceFirst("\\.tests$", "");
  }

  static boolean isRoom(String bundle) {
    return bundle.startsWith(PREFIX) && TABLE.containsKey(roomOf(bundle));
  }

  static boolean mayRequire(String room, String bundle) {
    Set<String> reachable = reachable(room);
    if (bundle.startsWith(PREFIX)) {
      return reachable.contains(bundle.substring(PREFIX.length()));
    }
    return mayUseLibrary(room, bundle) || reachable.stream().anyMatch(other -> mayUseLibrary(other, bundle));
  }

  static boolean isHeadless(String room) {
    return !WINDOWED.contains(room);
  }

  private static boolean mayUseLibrary(String room, String bundle) {
    return Pattern.matches(TABLE.get(room).libraries(), bundle);
  }

  /** All rooms behind the doors of this one, itself not included. */
  static Set<String> reachable(String room) {
    Set<String> found = new LinkedHashSet<>();
    collect(room, found);
    return found;
  }

  private static void collect(String room, Set<String> found) {
    for (String next : TABLE.get(room).rooms()) {
      if (found.add(next)) {
        collect(next, found);
      }
    }
  }

  static Set<String> names() {
    return TABLE.keySet();
  }
}
