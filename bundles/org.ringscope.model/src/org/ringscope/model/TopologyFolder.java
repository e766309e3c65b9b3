// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.nio.file.Path;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The folder in which a topology's file lies: relative file names of the topology begin there. */
public final class TopologyFolder {
  private TopologyFolder() {}

  /** The folder of the file that holds this element; null if it is in none. */
  public static Path of(EObject element) {
    Resource resource = element.eResource();
    URI uri = resource == null || resource.getURI() == null ? null : CommonPlugin.asLocalURI(resource.getURI());
    return uri == null || !uri.isFile() ? null : Path.of(uri.toFileString()).toAbsolutePath().getParent();
  }
}
