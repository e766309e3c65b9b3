// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.io.TopologyResource;

/** The topology that is run, as its own editor would, while one of its diagrams, tables or trees is used. */
public final class DiagramAsFile implements IAdapterFactory {

  @Override
  public <T> T getAdapter(Object editor, Class<T> type) {
    EObject target = editor instanceof DialectEditor dialect
        && dialect.getRepresentation() instanceof DSemanticDecorator shown ? shown.getTarget() : null;
    IFile file = target == null || target.eResource() == null ? null : file(target.eResource());
    return type.isInstance(file) ? type.cast(file) : null;
  }

  private static IFile file(Resource resource) {
    URI uri = resource instanceof StateResource ? StateResource.topologyOf(resource.getURI())
        : resource instanceof TopologyResource ? resource.getURI() : null;
    return uri == null || !uri.isPlatformResource() ? null
        : ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(uri.toPlatformString(true)));
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IFile.class};
  }
}
