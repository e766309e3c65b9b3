// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.colors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
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

/** What is chosen in the preferences is what open views show at once, and files never do. */
@ExtendWith(EmptyErrorLog.class)
class StateColorsPageTest {
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

  @Test
  void pageChangesAndRestores() {
    PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(),
        "org.ringscope.ui.colors", new String[] {"org.ringscope.ui.colors"}, null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Shell shell = dialog.getShell();
    StateColorsPage page = (StateColorsPage) dialog.getSelectedPage();
    Combo theme = (Combo) find(shell, "org.ringscope.ui.colors.theme");
    theme.select(0);
    theme.notifyListeners(SWT.Selection, new Event());
    Combo pattern = (Combo) find(shell, "org.ringscope.ui.colors.pattern.USED");
    assertThat(pattern.getText()).isEqualTo("plain");
    pattern.select(1);
    pattern.notifyListeners(SWT.Selection, new Event());
    shot(shell, "colors-page");
    assertThat(page.performOk()).isTrue();
    assertThat(StateColors.changes(Theme.LIGHT)).containsOnlyKeys(Paint.USED)
        .containsEntry(Paint.USED, new Theme.Look(Theme.LIGHT.argb(Paint.USED), Pattern.HATCHED));
    theme.select(1);
    theme.notifyListeners(SWT.Selection, new Event());
    shot(shell, "colors-page-dark");
    page.performDefaults();
    assertThat(page.performOk()).isTrue();
    assertThat(StateColors.changes(Theme.LIGHT)).isEmpty();
    dialog.close();
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

  private static Control find(Composite in, String id) {
    for (Control control : in.getChildren()) {
      Control found =
          id.equals(control.getData("id")) ? control : control instanceof Composite inner ? find(inner, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void shot(Shell shell, String name) {
    Display display = shell.getDisplay();
    long[] frames = new long[1];
    display.timerExec(250, () -> frames[0] = 1);
    Workbench.await(() -> frames[0] == 1, () -> "timers do not run");
    Rectangle area = shell.getBounds();
    Image image = new Image(display, area.width, area.height);
    GC gc = new GC(display);
    gc.copyArea(image, area.x, area.y);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    image.dispose();
    Path shots = Path.of(System.getProperty("ringscope.shots", "target/shots"));
    shots.toFile().mkdirs();
    loader.save(shots.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
  }
}
