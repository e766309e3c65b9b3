// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the boxes of a picture were put by hand: the upper left corner of each core and region, by its name, and the height that
 * it had. As text one line for each, in the order of the names, so that versions of the file can be compared.
 */
public record KeptPlaces(Map<String, Place> places) {
  /** Nothing was put anywhere. */
  public static final KeptPlaces NONE = new KeptPlaces(Map.of());

  private static final String HEAD =
      "# Where the diagram shows cores and memory: name, pixels from the left, from the top, height";
  private static final int MOST_LINES = 65_000;
  private static final double MOST = 100_000;

  /** A corner, in pixels of the picture. @param height 0 for as high as what it holds needs */
  public record Place(double x, double y, double height) {
    public Place(double x, double y) {
      this(x, y, 0);
    }
  }

  public KeptPlaces {
    places = Map.copyOf(places);
  }

  public boolean isEmpty() {
    return places.isEmpty();
  }

  /** Reads what {@link #text} has written; lines that say something else are left out. */
  public static KeptPlaces parse(String text) {
    Map<String, Place> places = new TreeMap<>();
    text.lines().limit(MOST_LINES).map(line -> line.strip().split("\\s+")).filter(words -> words.length == 4)
        .forEach(words -> {
          double x = number(words[1]);
          double y = number(words[2]);
          double height = number(words[3]);
          if (Math.min(x, Math.min(y, height)) >= 0 && Math.max(x, Math.max(y, height)) <= MOST) {
            places.put(words[0], new Place(x, y, height));
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
        .append(String.format(Locale.ROOT, "%s %d %d %d", name, Math.round(place.x), Math.round(place.y),
            Math.round(place.height)))
        .append('\n'));
    return text.toString();
  }
}
