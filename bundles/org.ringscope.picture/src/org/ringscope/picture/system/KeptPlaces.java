// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the boxes of a picture were put by hand: the upper left corner of each core and region, by its name. As text one line
 * for each, in the order of the names, so that versions of the file can be compared.
 */
public record KeptPlaces(Map<String, Place> places) {
  /** Nothing was put anywhere. */
  public static final KeptPlaces NONE = new KeptPlaces(Map.of());

  private static final String HEAD =
      "# Where the diagram shows cores and memory: name, pixels from the left, from the top";
  private static final int MOST_LINES = 65_000;
  private static final double MOST = 100_000;

  /** A corner, in pixels of the picture. */
  public record Place(double x, double y) {}

  public KeptPlaces {
    places = Map.copyOf(places);
  }

  public boolean isEmpty() {
    return places.isEmpty();
  }

  /** Reads what {@link #text} has written; lines that say something else are left out. */
  public static KeptPlaces parse(String text) {
    Map<String, Place> places = new TreeMap<>();
    text.lines().limit(MOST_LINES).map(line -> line.strip().split("\\s+")).filter(words -> words.length == 3)
        .forEach(words -> {
          double x = number(words[1]);
          double y = number(words[2]);
          if (x >= 0 && y >= 0 && x <= MOST && y <= MOST) {
            places.put(words[0], new Place(x, y));
          }
        });
    return new KeptPlaces(places);
  }

  private static double number(String word) {
    return word.matches("[0-9]{1,6}") ? Integer.parseInt(word) : -1;
  }

  /** As a file holds it. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    new TreeMap<>(places).forEach((name, place) -> text
        .append(String.format(Locale.ROOT, "%s %d %d%n", name, Math.round(place.x), Math.round(place.y))
            .replace("\r", "")));
    return text.toString();
  }
}
