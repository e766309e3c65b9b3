// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of our pictures on a light ground, under their names there: {@code driver}, {@code device index}. */
final class Palette {
  private static final String THEME = "org.ringscope.picture/src/org/ringscope/picture/canvas/Theme.java";
  private static final Pattern LIGHT = Pattern.compile("Theme light\\(\\) \\{.*?\\n  \\}", Pattern.DOTALL);
  private static final Pattern COLOUR = Pattern.compile("Paint\\.(\\w+), 0x([0-9a-f]{6})L");

  private final Map<String, Xml> colours = new HashMap<>();

  /** Adds the palette to a group. */
  Palette(Xml group, Path bundles) throws IOException {
    Xml palette = group.named("userColorsPalettes", "Ringscope");
    Matcher light = LIGHT.matcher(Files.readString(bundles.resolve(THEME)));
    if (!light.find()) {
      throw new IOException("no light colours in " + THEME);
    }
    Matcher colour = COLOUR.matcher(light.group());
    while (colour.find()) {
      // A second value is that of the lines or dots of the pattern.
      String paint = colour.group(1).toLowerCase(Locale.ROOT).replace('_', ' ');
      String name = colours.containsKey(paint) ? paint + " pattern" : paint;
      colours.put(name, add(palette, name, Integer.parseInt(colour.group(2), 16)));
    }
  }

  private static Xml add(Xml palette, String name, int rgb) {
    return palette.add("entries", "description:UserFixedColor").set("name", name).set("red", rgb >> 16 & 255)
        .set("green", rgb >> 8 & 255).set("blue", rgb & 255);
  }

  Xml get(String name) {
    if (!colours.containsKey(name)) {
      throw new IllegalArgumentException("no colour " + name);
    }
    return colours.get(name);
  }
}
