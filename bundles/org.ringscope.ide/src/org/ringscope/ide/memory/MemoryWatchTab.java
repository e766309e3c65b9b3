// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.ringscope.ide.Icons;
import org.ringscope.ide.formats.TracePlace;

/** Which memory to watch, and where its traces shall lie. */
final class MemoryWatchTab extends AbstractLaunchConfigurationTab {
  private static final int MOST_PATIENCE_MILLIS = 3_600_000;

  private MemoryFields fields;
  private Text container;
  private Spinner patience;

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(area);
    fields = new MemoryFields(area, this::scheduleUpdateJob);
    Group group = new Group(area, SWT.NONE);
    group.setText("Recording");
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    new Label(group, SWT.NONE).setText("Fol&der:");
    container = new Text(group, SWT.SINGLE | SWT.BORDER);
    container.setToolTipText("Project and folder of the workspace for the traces; made if it does not exist");
    container.addListener(SWT.Modify, event -> scheduleUpdateJob());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(container);
    new Label(group, SWT.NONE).setText("Pa&tience (ms):");
    patience = new Spinner(group, SWT.BORDER);
    patience.setData("id", "org.ringscope.ide.memory.patience");
    patience.setToolTipText("How long something may stand still before the Console says so");
    patience.setValues(WatchSettings.DEFAULT_PATIENCE_MILLIS, 1, MOST_PATIENCE_MILLIS, 0, 100, 1000);
    patience.addListener(SWT.Modify, event -> scheduleUpdateJob());
    setControl(area);
  }

  @Override
  public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
    new WatchSettings(MemoryInput.NONE, TracePlace.defaultContainer().toString(),
        WatchSettings.DEFAULT_PATIENCE_MILLIS).write(configuration);
  }

  @Override
  public void initializeFrom(ILaunchConfiguration configuration) {
    try {
      WatchSettings settings = WatchSettings.read(configuration);
      container.setText(settings.container());
      patience.setSelection(settings.patienceMillis());
      fields.set(settings.input());
    } catch (CoreException e) {
      setErrorMessage(e.getStatus().getMessage());
    }
  }

  @Override
  public void performApply(ILaunchConfigurationWorkingCopy configuration) {
    settings().write(configuration);
  }

  private WatchSettings settings() {
    return new WatchSettings(fields.input(), container.getText().strip(), patience.getSelection());
  }

  @Override
  public boolean isValid(ILaunchConfiguration configuration) {
    setErrorMessage(settings().problem());
    return settings().problem() == null;
  }

  @Override
  public String getName() {
    return "Memory";
  }

  @Override
  public Image getImage() {
    return Icons.image("model/MemoryRegion");
  }
}
