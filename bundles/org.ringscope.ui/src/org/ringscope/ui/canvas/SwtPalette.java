// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.canvas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.RGB;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.canvas.Theme;

/**
 * The SWT resources of one theme: colours, pattern tiles, fonts and text extents, made once and kept until {@link #dispose}.
 * Belongs to the widget that paints with it, on the UI thread.
 */
final class SwtPalette {
  private static final int TILE = 6;
  private static final int EXTENTS_KEPT = 4096;

  private final Device device;
  private final Theme theme;
  private final double zoom;
  private final Color[] colors = new Color[Paint.values().length];
  private final Pattern[] patterns = new Pattern[Paint.values().length];
  private final Image[] tiles = new Image[Paint.values().length];
  private final Font[] fonts = new Font[TextStyle.values().length];
  private final int[] ascents = new int[TextStyle.values().length];
  private final Map<TextStyle, Map<String, Integer>> widths = new EnumMap<>(TextStyle.class);

  /** @param zoom pixels of the widget for one pixel of the picture */
  SwtPalette(Device device, Theme theme, double zoom) {
    this.device = device;
    this.theme = theme;
    this.zoom = zoom;
    for (Paint paint : Paint.values()) {
      colors[paint.ordinal()] = color(theme.argb(paint));
      if (theme.pattern(paint) != org.ringscope.picture.canvas.Pattern.PLAIN) {
        Image tile = tile(paint);
        tiles[paint.ordinal()] = tile;
        patterns[paint.ordinal()] = new Pattern(device, tile);
      }
    }
    for (TextStyle style : TextStyle.values()) {
      widths.put(style, new HashMap<>());
    }
  }

  Theme theme() {
    return theme;
  }

  double zoom() {
    return zoom;
  }

  Color color(Paint paint) {
    return colors[paint.ordinal()];
  }

  int alpha(Paint paint) {
    return theme.argb(paint) >>> 24;
  }

  /** The texture of a paint, null where it is plain. */
  Pattern pattern(Paint paint) {
    return patterns[paint.ordinal()];
  }

  /** Selects the font of a style into {@code gc}; returns the distance from the top of a line to its baseline. */
  int select(GC gc, TextStyle style) {
    int i = style.ordinal();
    if (fonts[i] == null) {
      fonts[i] = font(style);
      gc.setFont(fonts[i]);
      FontMetrics metrics = gc.getFontMetrics();
      ascents[i] = metrics.getLeading() + metrics.getAscent();
    } else if (!fonts[i].equals(gc.getFont())) {
      gc.setFont(fonts[i]);
    }
    return ascents[i];
  }

  int textWidth(GC gc, String text, TextStyle style) {
    Map<String, Integer> known = widths.get(style);
    Integer width = known.get(text);
    if (width == null) {
      select(gc, style);
      width = gc.stringExtent(text).x;
      if (known.size() >= EXTENTS_KEPT) {
        known.clear();
      }
      known.put(text, width);
    }
    return width;
  }

  void dispose() {
    for (int i = 0; i < patterns.length; i++) {
      if (patterns[i] != null) {
        patterns[i].dispose();
        tiles[i].dispose();
      }
    }
    for (Font font : fonts) {
      if (font != null) {
        font.dispose();
      }
    }
  }

  private Color color(int argb) {
    return new Color(device, argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }

  private Font font(TextStyle style) {
    int bits = (style.isBold() ? SWT.BOLD : 0) | (style.isItalic() ? SWT.ITALIC : 0);
    FontData data = new FontData(style.isMonospace() ? "Monospace" : "Sans", 10, bits == 0 ? SWT.NORMAL : bits);
    data.height = (float) (style.size() * zoom * 72 / device.getDPI().y);
    return new Font(device, data);
  }

  private Image tile(Paint paint) {
    ImageData data = new ImageData(TILE, TILE, 24, new PaletteData(0xff0000, 0xff00, 0xff));
    int ground = pixel(data, theme.argb(paint));
    int ink = pixel(data, theme.patternArgb(paint));
    boolean hatched = theme.pattern(paint) == org.ringscope.picture.canvas.Pattern.HATCHED;
    for (int y = 0; y < TILE; y++) {
      for (int x = 0; x < TILE; x++) {
        boolean inked = hatched ? (x + y) % TILE == 0 : x / 2 == 1 && y / 2 == 1;
        data.setPixel(x, y, inked ? ink : ground);
      }
    }
    return new Image(device, data);
  }

  private static int pixel(ImageData data, int argb) {
    return data.palette.getPixel(new RGB(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff));
  }
}
