// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import org.ringscope.ide.sources.TopologyFileWizard;

/** File > New > Ringscope Topology. */
public final class NewTopologyWizard extends TopologyFileWizard<NewTopologyPage> {

  @Override
  protected NewTopologyPage createPage() {
    setWindowTitle("New Ringscope Topology");
    return new NewTopologyPage(getSelection());
  }
}
