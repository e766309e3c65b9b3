// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;

/** Paints a ring of 256 entries many times; says how long that takes, for people to read. */
@ExtendWith(EmptyErrorLog.class)
class RingPaintTest {
  private static final int WARM_UP = 100;
  private static final int PAINTS = 300;

  @TempDir
  Path folder;

  @AfterEach
  void close() {
    Workbench.cursor().close();
  }

  @Test
  void paintsALargeRing() throws Exception {
    VirtqueueView view = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.open(Recordings.record(Path.of("fixtures/rpmsg-256.topology"), folder.resolve("large")));
    Workbench.await(() -> view.names().size() == 2, () -> "queues=" + view.names());
    PictureCanvas ring = Workbench.find("org.ringscope.ui.virtqueue.ring", PictureCanvas.class);
    Workbench.shot("virtqueue-256");
    assertThat(Workbench.cursor().state().queueNamed("rpmsg0/0").size()).isEqualTo(256);
    Image image = new Image(ring.getDisplay(), ring.getClientArea());
    GC gc = new GC(image);
    long[] nanos = new long[PAINTS];
    for (int i = -WARM_UP; i < PAINTS; i++) {
      long begin = System.nanoTime();
      ring.paint(gc);
      nanos[Math.max(0, i)] = System.nanoTime() - begin;
    }
    gc.dispose();
    assertThat(colours(image.getImageData())).hasSizeGreaterThan(10);
    image.dispose();
    Arrays.sort(nanos);
    System.out.printf(Locale.ROOT, "paint of 256 entries: median %.2f ms, max %.2f ms%n", nanos[PAINTS / 2] / 1e6,
        nanos[PAINTS - 1] / 1e6);
  }

  private static Set<Integer> colours(ImageData data) {
    Set<Integer> found = new HashSet<>();
    for (int y = 0; y < data.height; y++) {
      for (int x = 0; x < data.width; x++) {
        found.add(data.getPixel(x, y));
      }
    }
    return found;
  }
}
