// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

/** Pictures of help pages, as wide as the page at most. */
final class HelpPictures {
  private HelpPictures() {}

  /** A picture that its user disposes; null where there is none that can be read. */
  static Image load(Device device, String href, int width) {
    URL file = HelpPages.file(href);
    if (file == null) {
      return null;
    }
    try (InputStream bytes = file.openStream()) {
      ImageData data = new ImageData(bytes);
      return new Image(device,
          data.width <= width ? data : data.scaledTo(width, Math.max(1, data.height * width / data.width)));
    } catch (IOException | SWTException e) {
      ILog.of(HelpPictures.class).warn("picture=" + href + " cannot be read: " + e.getMessage(), e);
      return null;
    }
  }
}
