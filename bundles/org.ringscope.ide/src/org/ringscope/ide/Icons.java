// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures in the folder icons/, by name without path and suffix. The platform finds the {@code @2x} forms itself. */
public final class Icons {
  private static final String BUNDLE = "org.ringscope.ide";

  private Icons() {}

  /** Describes an icon; the missing-image sign when there is none of this name. */
  public static ImageDescriptor descriptor(String name) {
    return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png")
        .orElse(ImageDescriptor.getMissingImageDescriptor());
  }

  /** An image that lives as long as the workbench; nobody disposes of it. UI thread. */
  public static Image image(String name) {
    String key = BUNDLE + "/" + name;
    Image image = JFaceResources.getImage(key);
    if (image == null) {
      JFaceResources.getImageRegistry().put(key, descriptor(name));
      image = JFaceResources.getImage(key);
    }
    return image;
  }
}
