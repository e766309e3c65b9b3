// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.ringscope.model.validation.TopologyValidator;

/** Makes resources for files that end in {@code .topology}; Eclipse finds it through the extension registry. */
public final class TopologyResourceFactory implements Resource.Factory {

  /** Sees to it that what is loaded can be validated as well. */
  public TopologyResourceFactory() {
    TopologyValidator.register();
  }

  @Override
  public Resource createResource(URI uri) {
    return new TopologyResource(uri);
  }
}
