// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import java.util.EnumMap;
import java.util.Map;

/**
 * The value of every {@link Paint}: {@link #LIGHT} and {@link #DARK}. Owners differ in hue, in lightness and in pattern, so
 * that they stay apart for every kind of colour vision and in print.
 */
public final class Theme {
  public static final Theme LIGHT = light();
  public static final Theme DARK = dark();

  private final String name;
  private final int[] argb = new int[Paint.values().length];
  private final int[] ink = new int[Paint.values().length];
  private final Pattern[] patterns = new Pattern[Paint.values().length];

  /**
   * How a paint looks instead.
   *
   * @param argb 0xAARRGGBB
   */
  public record Look(int argb, Pattern pattern) {}

  private Theme(String name, Map<Paint, Long> values, Map<Paint, Long> inks) {
    this.name = name;
    for (Paint paint : Paint.values()) {
      argb[paint.ordinal()] = value(values.get(paint));
      ink[paint.ordinal()] = inks.containsKey(paint) ? value(inks.get(paint)) : argb[paint.ordinal()];
      patterns[paint.ordinal()] = paint.pattern();
    }
  }

  private Theme(Theme base, Map<Paint, Look> looks) {
    name = base.name;
    for (Paint paint : Paint.values()) {
      int i = paint.ordinal();
      Look look = looks.get(paint);
      boolean isSame = look == null || look.argb == base.argb[i] && look.pattern == base.patterns[i];
      argb[i] = isSame ? base.argb[i] : look.argb;
      patterns[i] = isSame ? base.patterns[i] : look.pattern;
      ink[i] =
          isSame ? base.ink[i] : look.pattern == Pattern.PLAIN ? look.argb : between(look.argb, base.argb(Paint.TEXT));
    }
  }

  /** Legible on a colour of this theme, as its text is, but of the same hue. */
  private static int between(int colour, int text) {
    int mixed = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      mixed = mixed << 8 | ((colour >> shift & 0xff) + (text >> shift & 0xff)) / 2;
    }
    return mixed;
  }

  /** This theme in which some paints look otherwise. */
  public Theme with(Map<Paint, Look> looks) {
    return looks.isEmpty() ? this : new Theme(this, looks);
  }

  /** How fills of a paint are textured. */
  public Pattern pattern(Paint paint) {
    return patterns[paint.ordinal()];
  }

  /** {@code light} or {@code dark}. */
  public String name() {
    return name;
  }

  /** The colour as 0xAARRGGBB. */
  public int argb(Paint paint) {
    return argb[paint.ordinal()];
  }

  /** The colour of the pattern's lines or dots as 0xAARRGGBB; the colour itself where the paint is plain. */
  public int patternArgb(Paint paint) {
    return ink[paint.ordinal()];
  }

  private static int value(long rgb) {
    // Six digits are opaque; eight say their own transparency.
    return (int) (rgb > 0xffffffL ? rgb : 0xff000000L | rgb);
  }

  private static Theme light() {
    Map<Paint, Long> map = new EnumMap<>(Paint.class);
    map.put(Paint.BACKGROUND, 0xffffffL);
    map.put(Paint.PANEL, 0xfafbfcL);
    map.put(Paint.TEXT, 0x1f2933L);
    map.put(Paint.FAINT, 0x66737fL);
    map.put(Paint.EDGE, 0xc4ccd5L);
    map.put(Paint.EDGE_STRONG, 0x66737fL);
    map.put(Paint.CELL, 0xfafbfcL);
    map.put(Paint.FREE, 0xf2f4f7L);
    map.put(Paint.DRIVER, 0xbcd6f6L);
    map.put(Paint.DEVICE, 0xffd9a8L);
    map.put(Paint.USED, 0xc6e8c8L);
    map.put(Paint.UNKNOWN, 0xffffffL);
    map.put(Paint.PLATE, 0xd8ffffffL);
    map.put(Paint.DRIVER_INDEX, 0x2563b0L);
    map.put(Paint.DEVICE_INDEX, 0xc2410cL);
    map.put(Paint.INTERRUPT, 0x7c3aedL);
    map.put(Paint.RUNNING, 0x9db2c6L);
    map.put(Paint.WAITING, 0xffe08aL);
    map.put(Paint.FAULT, 0xc81e1eL);
    map.put(Paint.FAULT_PANEL, 0xfff5f5L);
    map.put(Paint.MEMORY, 0xf7f3eaL);
    map.put(Paint.MEMORY_EDGE, 0xb7a98aL);
    map.put(Paint.SELECTION, 0x2563b0L);
    map.put(Paint.SELECTION_PANEL, 0xdbe9fbL);
    map.put(Paint.GLOW, 0x66ffb020L);
    return new Theme("light", map, Map.of(Paint.DRIVER, 0x4a86c5L, Paint.DEVICE, 0xd9903aL, Paint.WAITING, 0xa06a00L));
  }

  private static Theme dark() {
    Map<Paint, Long> map = new EnumMap<>(Paint.class);
    map.put(Paint.BACKGROUND, 0x1e2227L);
    map.put(Paint.PANEL, 0x262b31L);
    map.put(Paint.TEXT, 0xe4e7ebL);
    map.put(Paint.FAINT, 0x98a4b0L);
    map.put(Paint.EDGE, 0x454d57L);
    map.put(Paint.EDGE_STRONG, 0x7f8b97L);
    map.put(Paint.CELL, 0x262b31L);
    map.put(Paint.FREE, 0x2f353cL);
    map.put(Paint.DRIVER, 0x1d3f68L);
    map.put(Paint.DEVICE, 0x6b431aL);
    map.put(Paint.USED, 0x2b5a34L);
    map.put(Paint.UNKNOWN, 0x1e2227L);
    map.put(Paint.PLATE, 0xc01e2227L);
    map.put(Paint.DRIVER_INDEX, 0x7db4f5L);
    map.put(Paint.DEVICE_INDEX, 0xff9a5cL);
    map.put(Paint.INTERRUPT, 0xb794fbL);
    map.put(Paint.RUNNING, 0x56697cL);
    map.put(Paint.WAITING, 0x5e4d12L);
    map.put(Paint.FAULT, 0xff6b6bL);
    map.put(Paint.FAULT_PANEL, 0x3a2226L);
    map.put(Paint.MEMORY, 0x2a2822L);
    map.put(Paint.MEMORY_EDGE, 0x857a5fL);
    map.put(Paint.SELECTION, 0x7db4f5L);
    map.put(Paint.SELECTION_PANEL, 0x24405fL);
    map.put(Paint.GLOW, 0x66ffd060L);
    return new Theme("dark", map, Map.of(Paint.DRIVER, 0x6da8eaL, Paint.DEVICE, 0xd9903aL, Paint.WAITING, 0xf0c040L));
  }
}
