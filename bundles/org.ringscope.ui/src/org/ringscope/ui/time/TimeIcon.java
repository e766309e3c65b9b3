// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** The signs of a tape recorder, drawn in the colour of the text they stand beside, sharp at every zoom. */
enum TimeIcon {
  BEGIN(new int[] {3, 3, 5, 3, 5, 13, 3, 13}, new int[] {13, 3, 13, 13, 6, 8}),
  BACK(new int[] {11, 3, 11, 13, 4, 8}),
  FOLLOW(new int[] {5, 2, 5, 14, 13, 8}),
  PAUSE(new int[] {4, 3, 7, 3, 7, 13, 4, 13}, new int[] {9, 3, 12, 3, 12, 13, 9, 13}),
  FORWARD(new int[] {5, 3, 5, 13, 12, 8}),
  END(new int[] {3, 3, 3, 13, 10, 8}, new int[] {11, 3, 13, 3, 13, 13, 11, 13});

  private static final int SIZE = 16;
  private static final int OPAQUE = 255;

  private final int[][] polygons;

  /** Each polygon as pairs x, y on a grid of 16. */
  TimeIcon(int[]... polygons) {
    this.polygons = polygons;
  }

  Image image(Device device, RGB colour) {
    return new Image(device, (ImageDataProvider) zoom -> data(colour, zoom));
  }

  private ImageData data(RGB colour, int zoom) {
    int size = SIZE * zoom / 100;
    PaletteData palette = new PaletteData(0xff0000, 0xff00, 0xff);
    ImageData data = new ImageData(size, size, 24, palette);
    int pixel = palette.getPixel(colour);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        data.setPixel(x, y, pixel);
        data.setAlpha(x, y, covers((x + 0.5) * SIZE / size, (y + 0.5) * SIZE / size) ? OPAQUE : 0);
      }
    }
    return data;
  }

  private boolean covers(double x, double y) {
    for (int[] polygon : polygons) {
      if (inside(polygon, x, y)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the edges to the right of the point: inside if the number is odd. */
  private static boolean inside(int[] polygon, double x, double y) {
    boolean inside = false;
    int j = polygon.length - 2;
    for (int i = 0; i < polygon.length; i += 2) {
      boolean crosses = polygon[i + 1] > y != polygon[j + 1] > y;
      if (crosses && x < (double) (polygon[j] - polygon[i]) * (y - polygon[i + 1]) / (polygon[j + 1] - polygon[i + 1])
          + polygon[i]) {
        inside = !inside;
      }
      j = i;
    }
    return inside;
  }
}
