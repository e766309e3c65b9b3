// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks for a firmware, and where its topology shall lie. */
final class FirmwarePage extends WizardNewFileCreationPage {
  private final IFile selected;
  private Text firmware;
  private byte[] bytes = {};
  /** The file name that we have suggested. */
  private String ours;

  /** @param selected a firmware to begin with, null for none */
  FirmwarePage(IStructuredSelection selection, IFile selected) {
    super("firmware", selection);
    this.selected = selected;
    setTitle("Topology from Firmware");
    setDescription("Draws the cores, memory, devices and rings that the resource table of a firmware asks for.");
    setFileExtension(FirmwareTopology.EXTENSION);
    ours =
        selected == null ? "firmware." + FirmwareTopology.EXTENSION : FirmwareTopology.fileBeside(selected).getName();
    setFileName(ours);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    Group group = new Group(area, SWT.NONE);
    group.setText("Firmware");
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    new Label(group, SWT.NONE).setText("&ELF file or resource table:");
    firmware = new Text(group, SWT.SINGLE | SWT.BORDER);
    firmware.setToolTipText("An ELF file with a section .resource_table, or a file with the bytes of such a table");
    firmware.setData("id", "org.ringscope.ide.memory.elf");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(firmware);
    Button browse = new Button(group, SWT.PUSH);
    browse.setText("Bro&wse…");
    browse.addListener(SWT.Selection, event -> ask());
    if (selected != null && selected.getLocation() != null) {
      firmware.setText(selected.getLocation().toOSString());
    }
    super.createControl(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(getControl());
    setControl(area);
    firmware.addListener(SWT.Modify, event -> {
      nameAfterFirmware();
      setPageComplete(validatePage());
    });
    setPageComplete(validatePage());
    setErrorMessage(null); // an error before the first keystroke would be rude
  }

  /** The file is called like the firmware until the user names it. */
  private void nameAfterFirmware() {
    String name = new File(firmware.getText().strip()).getName();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    if (!stem.isEmpty() && getFileName().equals(ours)) {
      ours = stem + "." + FirmwareTopology.EXTENSION;
      setFileName(ours);
    }
  }

  private void ask() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText("Firmware");
    dialog.setFilterExtensions(new String[] {"*.elf;*.out;*.axf;*.bin", "*"});
    String chosen = dialog.open();
    if (chosen != null) {
      firmware.setText(chosen);
    }
  }

  @Override
  protected boolean validatePage() {
    if (firmware == null || !super.validatePage()) {
      return false;
    }
    String problem = problem();
    setErrorMessage(problem);
    return problem == null;
  }

  /** The firmware is read here already: what is wrong with it is said before Finish. */
  private String problem() {
    String text = firmware.getText().strip();
    try {
      if (text.isEmpty() || !Files.isRegularFile(Path.of(text))) {
        return text.isEmpty() ? "Choose the firmware." : text + " is no file.";
      }
      bytes = FirmwareTopology.bytes(Path.of(text), file());
      return null;
    } catch (InvalidPathException e) {
      return text + " is no path: " + e.getReason() + ".";
    } catch (CoreException e) {
      return e.getStatus().getMessage();
    }
  }

  private IFile file() {
    return ResourcesPlugin.getWorkspace().getRoot().getFile(getContainerFullPath().append(getFileName()));
  }

  @Override
  protected InputStream getInitialContents() {
    return new ByteArrayInputStream(bytes);
  }
}
