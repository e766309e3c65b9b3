// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.topology.Topology;

/** The text of a topology in a session and in its file. */
public final class TopologyTexts {

  private TopologyTexts() {}

  /** The file in the workspace that a URI names; null for none. */
  public static IFile file(URI uri) {
    return uri != null && uri.isPlatformResource()
        ? ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true))) : null;
  }

  /** What a resource holds; null if it holds none. */
  public static Topology topology(Resource resource) {
    return !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Topology topology ? topology
        : null;
  }

  /** Whether the file is another than the one that was read or written last. */
  public static boolean isForeign(TopologyResource resource) {
    byte[] now = bytes(file(resource.getURI()));
    return now != null && !Arrays.equals(now, resource.bytesAsRead());
  }

  /** Why a file cannot be read as a topology; null if it can. */
  public static MalformedTopologyException problem(IFile file) {
    byte[] bytes = bytes(file);
    try {
      if (bytes != null) {
        TopologyFiles.load(new ByteArrayInputStream(bytes), file.getName());
      }
      return null;
    } catch (MalformedTopologyException e) {
      return e;
    } catch (IOException e) {
      return new MalformedTopologyException(file.getName(), 0, e.getMessage());
    }
  }

  private static byte[] bytes(IFile file) {
    if (file == null) {
      return null;
    }
    try (InputStream in = file.getContents(true)) {
      return in.readAllBytes();
    } catch (CoreException | IOException e) {
      return null;
    }
  }
}
