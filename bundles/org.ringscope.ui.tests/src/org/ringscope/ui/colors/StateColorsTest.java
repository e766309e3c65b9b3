// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.colors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Pattern;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.canvas.StateColors;
import org.ringscope.ui.ring.VirtqueueView;

/** What is chosen is what open views show at once, and files never do. */
@ExtendWith(EmptyErrorLog.class)
class StateColorsTest {
  private static final Path SAMPLE =
      Path.of("../org.ringscope.examples/projects/rpmsg-client-sample/rpmsg-client-sample.topology");
  private static final int MAGENTA = 0xffff00ff;

  @TempDir
  Path folder;

  @AfterEach
  void reset() {
    StateColors.change(Theme.LIGHT, Map.of());
    StateColors.change(Theme.DARK, Map.of());
    Workbench.cursor().close();
  }

  @Test
  void openViewsFollowAndFilesDoNot() throws Exception {
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.open(Recordings.record(SAMPLE, folder.resolve("sample")));
    PictureCanvas ring = Workbench.find("org.ringscope.ui.virtqueue.ring", PictureCanvas.class);
    assertThat(has(ring, MAGENTA)).isFalse();
    StateColors.change(Theme.LIGHT, Map.of(Paint.FREE, new Theme.Look(MAGENTA, Pattern.PLAIN)));
    Workbench.await(() -> has(ring, MAGENTA), () -> "free descriptors stay as they were");
    Workbench.shot("colors-changed");
    assertThat(Theme.LIGHT.argb(Paint.FREE)).as("what files take").isNotEqualTo(MAGENTA);
    StateColors.change(Theme.LIGHT, Map.of());
    Workbench.await(() -> !has(ring, MAGENTA), () -> "free descriptors stay magenta");
  }

  private static boolean has(PictureCanvas canvas, int argb) {
    Rectangle area = canvas.getClientArea();
    Image image = new Image(canvas.getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
    GC gc = new GC(image);
    canvas.paint(gc);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    RGB wanted = new RGB(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    for (int y = 0; y < data.height; y += 3) {
      for (int x = 0; x < data.width; x += 3) {
        if (data.palette.getRGB(data.getPixel(x, y)).equals(wanted)) {
          return true;
        }
      }
    }
    return false;
  }
}
