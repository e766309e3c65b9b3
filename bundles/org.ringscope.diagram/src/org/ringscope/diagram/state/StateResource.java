// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** The live state of one topology. */
public final class StateResource extends ResourceImpl {
  public StateResource(URI uri) {
    super(uri);
  }
}
