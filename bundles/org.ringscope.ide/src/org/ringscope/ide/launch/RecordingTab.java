// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ringscope.ide.Icons;

/** Which recording is debugged. */
final class RecordingTab extends AbstractLaunchConfigurationTab {
  private Text trace;

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText("&Trace:");
    trace = new Text(area, SWT.SINGLE | SWT.BORDER);
    trace.setToolTipText("Folder of a trace: its path in the workspace, or on disk");
    trace.setData("id", "org.ringscope.ide.recording.trace");
    trace.addListener(SWT.Modify, event -> scheduleUpdateJob());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(trace);
    Button browse = createPushButton(area, "&Browse…", null);
    browse.addListener(SWT.Selection, event -> browse());
    setControl(area);
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setMessage("Choose a folder with a CTF trace, the one with the file metadata in it.");
    String chosen = dialog.open();
    if (chosen != null) {
      trace.setText(chosen);
    }
  }

  @Override
  public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
    configuration.setAttribute(RecordingSettings.TRACE, "");
  }

  @Override
  public void initializeFrom(ILaunchConfiguration configuration) {
    try {
      trace.setText(configuration.getAttribute(RecordingSettings.TRACE, ""));
    } catch (CoreException e) {
      setErrorMessage(e.getStatus().getMessage());
    }
  }

  @Override
  public void performApply(ILaunchConfigurationWorkingCopy configuration) {
    configuration.setAttribute(RecordingSettings.TRACE, trace.getText().strip());
  }

  @Override
  public boolean isValid(ILaunchConfiguration configuration) {
    try {
      RecordingSettings.path(trace.getText().strip());
      setErrorMessage(null);
      return true;
    } catch (CoreException e) {
      setErrorMessage(e.getStatus().getMessage());
      return false;
    }
  }

  @Override
  public String getName() {
    return "Recording";
  }

  @Override
  public Image getImage() {
    return Icons.image("trace");
  }
}
