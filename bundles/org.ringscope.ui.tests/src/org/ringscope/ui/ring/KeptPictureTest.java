// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
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

/** What the screen shows of a ring, of which only changes are painted, is the picture that is painted as a whole. */
@ExtendWith(EmptyErrorLog.class)
class KeptPictureTest {
  private static final int STEPS = 40;

  @TempDir
  Path folder;

  @AfterEach
  void close() {
    Workbench.cursor().close();
  }

  @Test
  void theScreenShowsThePictureAfterEachStep() throws Exception {
    VirtqueueView view = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.open(Recordings.record(Path.of("fixtures/rpmsg-256.topology"), folder.resolve("kept")));
    Workbench.await(() -> view.names().size() == 2, () -> "queues=" + view.names());
    PictureCanvas ring = Workbench.find("org.ringscope.ui.virtqueue.ring", PictureCanvas.class);
    Workbench.cursor().toBegin();
    int different = 0;
    byte[] before = {};
    for (int step = 0; step < STEPS; step++) {
      long nanos = Workbench.cursor().nanos();
      Workbench.cursor().forward();
      Workbench.await(() -> Workbench.cursor().nanos() != nanos, () -> "no step from " + nanos);
      Workbench.await(() -> isShown(ring), () -> "the screen shows another picture");
      byte[] now = ring.image().data;
      different += Arrays.equals(before, now) ? 0 : 1;
      before = now;
    }
    assertThat(different).isGreaterThan(STEPS / 2);
  }

  private static boolean isShown(PictureCanvas ring) {
    Image screen = new Image(ring.getDisplay(), ring.getClientArea());
    GC gc = new GC(ring);
    gc.copyArea(screen, 0, 0);
    gc.dispose();
    ImageData seen = screen.getImageData();
    screen.dispose();
    ImageData wanted = ring.image();
    for (int y = 0; y < Math.min(wanted.height, ring.getParent().getClientArea().height); y++) {
      for (int x = 0; x < wanted.width; x++) {
        if (seen.palette.getRGB(seen.getPixel(x, y)).hashCode() != wanted.palette.getRGB(wanted.getPixel(x, y))
            .hashCode()) {
          return false;
        }
      }
    }
    return true;
  }
}
