// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.sources;

import org.eclipse.core.resources.IFile;

/**
 * What a system can be drawn from.
 *
 * @see SourceWizard whose extension names one of them
 */
enum SourceKind {
  FIRMWARE("Topology from Firmware", "Draws the cores, memory, devices and rings that the resource table of a firmware"
      + " asks for.", "&ELF file:", "An ELF file with a section .resource_table", "*.elf;*.out;*.axf", "firmware"),
  RESOURCE_TABLE("Topology from Resource Table", "Draws the cores, memory, devices and rings that a resource table asks"
      + " for.", "Resource &table:", "A file with the bytes of a resource table, as objcopy cuts it out of a firmware",
      "*.bin", "table"),
  DEVICE_TREE("Topology from Device Tree", "Draws the remote processors of a device tree with their reserved memory,"
      + " mailboxes and rings.", "Device &tree:",
      "A DTB; a DTS, where the program dtc is installed; or a folder like"
          + " /proc/device-tree",
      "*.dtb;*.dts", "system");

  private final String title;
  private final String description;
  private final String label;
  private final String hint;
  private final String endings;
  private final String stem;

  SourceKind(String title, String description, String label, String hint, String endings, String stem) {
    this.title = title;
    this.description = description;
    this.label = label;
    this.hint = hint;
    this.endings = endings;
    this.stem = stem;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  String label() {
    return label;
  }

  String hint() {
    return hint;
  }

  /** Of files that a dialog shows first. */
  String endings() {
    return endings;
  }

  /** What a file is called before a source was chosen. */
  String stem() {
    return stem;
  }

  /** Whether a file that is selected is most likely one. */
  boolean suits(IFile file) {
    return file.getLocation() != null && switch (this) {
      case FIRMWARE -> FirmwareTester.isElf(file.getLocation().toPath());
      case RESOURCE_TABLE -> "bin".equals(file.getFileExtension());
      case DEVICE_TREE -> "dtb".equals(file.getFileExtension()) || "dts".equals(file.getFileExtension());
    };
  }

  boolean takesFolders() {
    return this == DEVICE_TREE;
  }
}
