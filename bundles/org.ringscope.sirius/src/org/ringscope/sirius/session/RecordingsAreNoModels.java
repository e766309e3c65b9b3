// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.emf.common.util.URI;
import org.eclipse.sirius.business.api.resource.strategy.AbstractResourceStrategyImpl;
import org.eclipse.sirius.business.api.session.Session;
import org.ringscope.ide.traces.TraceFolder;

/** Keeps Sirius from taking what lies in a recording, the copy of its topology among it, for a model of the project. */
public final class RecordingsAreNoModels extends AbstractResourceStrategyImpl {
  @Override
  public boolean canHandle(URI uri, ResourceStrategyType type) {
    return type == ResourceStrategyType.SEMANTIC_RESOURCE && isRecorded(TopologyTexts.file(uri));
  }

  @Override
  public boolean isPotentialSemanticResource(URI uri) {
    return false;
  }

  @Override
  public boolean isLoadableModel(URI uri, Session session) {
    return false;
  }

  private static boolean isRecorded(IFile file) {
    for (IContainer each = file == null ? null : file.getParent(); each instanceof IFolder folder; each =
        each.getParent()) {
      if (TraceFolder.isTrace(folder)) {
        return true;
      }
    }
    return false;
  }
}
