// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius;

import java.util.Set;
import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleContext;

/** Registers the viewpoint while the bundle is active; Sirius starts it as soon as it looks for viewpoints. */
public final class RingscopeViewpoint extends Plugin {
  private static final String DESCRIPTION = "org.ringscope.sirius/description/ringscope.odesign";

  private Set<Viewpoint> registered = Set.of();

  @Override
  public void start(BundleContext context) throws Exception {
    super.start(context);
    registered = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(DESCRIPTION));
  }

  @Override
  public void stop(BundleContext context) throws Exception {
    registered.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
    registered = Set.of();
    super.stop(context);
  }
}
