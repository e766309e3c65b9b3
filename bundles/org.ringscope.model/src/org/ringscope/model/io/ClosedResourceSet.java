// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.ringscope.model.TopologyPackage;

/** A resource set that knows topologies only and never goes and loads what a file refers to. */
final class ClosedResourceSet extends ResourceSetImpl {

  ClosedResourceSet() {
    TopologyPackage model = TopologyPackage.eINSTANCE;
    getPackageRegistry().put(model.getNsURI(), model);
    getResourceFactoryRegistry().getExtensionToFactoryMap()
        .put(Resource.Factory.Registry.DEFAULT_EXTENSION, new TopologyResourceFactory());
  }

  /** Finds what is here already; a reference to anything else stays unresolved. */
  @Override
  public Resource getResource(URI uri, boolean loadOnDemand) {
    return super.getResource(uri, false);
  }
}
