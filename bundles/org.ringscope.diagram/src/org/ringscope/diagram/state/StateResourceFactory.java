// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes a {@link StateResource} for the URI scheme {@code ringscope}. */
public final class StateResourceFactory implements Resource.Factory {
  @Override
  public Resource createResource(URI uri) {
    return new StateResource(uri);
  }
}
