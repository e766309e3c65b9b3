// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.ui;

import java.io.File;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of what is on the screen, for people to look at. UI thread. */
public final class Shots {
  private Shots() {}

  /** Keeps a picture of a window, of the frame that is drawn next. */
  public static ImageData keep(Shell shell, String name) {
    EventLoop.frame();
    ImageData picture = of(shell.getDisplay(), shell.getBounds());
    keep(picture, name);
    return picture;
  }

  /** Keeps a picture in the folder that property {@code ringscope.shots} names. */
  public static void keep(ImageData picture, String name) {
    File folder = new File(System.getProperty("ringscope.shots", "target/shots"));
    folder.mkdirs();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {picture};
    loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
  }

  /** What stands in a part of the screen at this moment. */
  public static ImageData of(Display display, Rectangle area) {
    display.update();
    Image image = new Image(display, area.width, area.height);
    GC gc = new GC(display);
    gc.copyArea(image, area.x, area.y);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    return data;
  }

  /** What stands on the whole screen at this moment. */
  public static ImageData ofScreen() {
    Display display = Display.getCurrent();
    return of(display, display.getPrimaryMonitor().getBounds());
  }

  /** How many colours a picture has; one of an empty window has few. */
  public static int colours(ImageData picture) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < picture.height; y += 2) {
      for (int x = 0; x < picture.width; x += 2) {
        colours.add(picture.getPixel(x, y));
      }
    }
    return colours.size();
  }
}
