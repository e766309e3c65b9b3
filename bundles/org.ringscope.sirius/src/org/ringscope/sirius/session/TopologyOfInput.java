// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.ui.business.api.session.SessionEditorInput;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.ide.launch.ShownTopology;
import org.ringscope.model.io.TopologyResource;

/** Says which topology a diagram, table or tree shows, for Run. */
public final class TopologyOfInput implements IAdapterFactory {

  @Override
  public <T> T getAdapter(Object input, Class<T> type) {
    EObject drawn = input instanceof SessionEditorInput representation ? representation.getInput() : null;
    EObject shown = drawn instanceof View view ? view.getElement() : drawn;
    EObject target = shown instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
    IFile file = target == null || target.eResource() == null ? null : file(target.eResource());
    return file == null ? null : type.cast(new ShownTopology(file));
  }

  private static IFile file(Resource resource) {
    return TopologyTexts.file(resource instanceof StateResource ? StateResource.topologyOf(resource.getURI())
        : resource instanceof TopologyResource ? resource.getURI() : null);
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {ShownTopology.class};
  }
}
