// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.ringscope.ui.canvas.PictureCanvas;

/** What leaves a picture: to the clipboard, to a file, to paper. As it is on the screen, all of it. */
public final class PictureOutput {
  private static final int MARGIN_PARTS = 20;

  private PictureOutput() {}

  private static ImageData image(PictureCanvas canvas) {
    Point size = canvas.getSize();
    Image image = new Image(canvas.getDisplay(), size.x, size.y);
    GC gc = new GC(image);
    try {
      canvas.paint(gc);
      return image.getImageData();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  /** Copies the picture, so that it can be pasted into a document. */
  public static void copy(PictureCanvas canvas) {
    Clipboard clipboard = new Clipboard(canvas.getDisplay());
    clipboard.setContents(new Object[] {image(canvas)}, new Transfer[] {ImageTransfer.getInstance()});
    clipboard.dispose();
  }

  /** Asks for a file and its form. @return null when cancelled */
  public static Path askForFile(Shell shell, String name) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText("Export Diagram");
    dialog.setFilterNames(new String[] {"Scalable Vector Graphics (*.svg)", "Portable Network Graphics (*.png)"});
    dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
    dialog.setFileName(name + ".svg");
    dialog.setOverwrite(true);
    String path = dialog.open();
    return path == null ? null : Path.of(path);
  }

  /**
   * Writes the picture.
   *
   * @param svg the picture as text, for files that end so; others become PNG
   */
  public static void export(PictureCanvas canvas, String svg, Path file) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      Files.writeString(file, svg, StandardCharsets.UTF_8);
      return;
    }
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image(canvas)};
    try {
      loader.save(file.toString(), SWT.IMAGE_PNG);
    } catch (SWTException e) {
      throw new IOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Asks for a printer and prints the picture on one page, as large as that allows. */
  public static void print(PictureCanvas canvas, String name) {
    PrinterData data = new PrintDialog(canvas.getShell(), SWT.NONE).open();
    if (data != null) {
      print(canvas, name, new Printer(data));
    }
  }

  private static void print(PictureCanvas canvas, String name, Printer printer) {
    Image image = new Image(printer, image(canvas));
    try {
      if (printer.startJob(name) && printer.startPage()) {
        Rectangle page = printer.getClientArea();
        int margin = page.width / MARGIN_PARTS;
        Rectangle size = image.getBounds();
        double scale = Math.min((page.width - 2.0 * margin) / size.width, (page.height - 2.0 * margin) / size.height);
        GC gc = new GC(printer);
        gc.drawImage(image, 0, 0, size.width, size.height, margin, margin, (int) (size.width * scale),
            (int) (size.height * scale));
        gc.dispose();
        printer.endPage();
        printer.endJob();
      }
    } finally {
      image.dispose();
      printer.dispose();
    }
  }
}
