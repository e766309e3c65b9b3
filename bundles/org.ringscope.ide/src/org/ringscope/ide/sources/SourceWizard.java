// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.sources;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** File &gt; New &gt; Topology from …: the extension says behind a colon which {@link SourceKind}. */
public final class SourceWizard extends TopologyFileWizard<SourcePage> implements IExecutableExtension {
  private SourceKind kind = SourceKind.FIRMWARE;

  public SourceWizard() {
    setDialogSettings(DialogSettings.getOrCreateSection(PlatformUI
        .getDialogSettingsProvider(FrameworkUtil.getBundle(SourceWizard.class)).getDialogSettings(), "sources"));
  }

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    kind = SourceKind.valueOf((String) data);
  }

  @Override
  protected SourcePage createPage() {
    setWindowTitle("New " + kind.title());
    IFile selected = Adapters.adapt(getSelection().getFirstElement(), IFile.class);
    return new SourcePage(getSelection(), kind, selected != null && kind.suits(selected) ? selected : null);
  }

  @Override
  protected void made(SourcePage by) {
    by.remember();
  }
}
