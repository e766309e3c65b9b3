// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.FIRMWARE__IMAGE;
import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyFolder;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about the files that a topology names. Nothing is opened; a topology that lies in no file is not asked. */
final class FileRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("region-file", MemoryRegion.class, FileRules::regionFile),
      TopologyRule.error("firmware-file", Firmware.class, FileRules::firmware));

  /** Bytes of the largest firmware that is read. */
  private static final long LARGEST_FIRMWARE = 64L << 20;

  private FileRules() {}

  private static void regionFile(MemoryRegion region, Report report) {
    if (region.getFile() == null || region.getSize() == null) {
      return;
    }
    if (region.getFile().isBlank()) {
      report.add(MEMORY_REGION__FILE, Labels.name(region) + " is backed by a file but names none");
      return;
    }
    Path folder = TopologyFolder.of(region);
    if (folder == null) {
      return;
    }
    try {
      Path file = folder.resolve(region.getFile()).toAbsolutePath();
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        existingRegionFile(region, file, report);
      } else {
        missingRegionFile(region, folder.toAbsolutePath(), file.normalize(), report);
      }
    } catch (InvalidPathException | IOException e) {
      report.add(MEMORY_REGION__FILE, Labels.name(region) + ": no file can be called " + region.getFile());
    }
  }

  private static void missingRegionFile(MemoryRegion region, Path folder, Path file, Report report)
      throws IOException {
    Path parent = file.getParent();
    boolean hasFolder = parent != null && Files.isDirectory(parent);
    boolean isBelow = hasFolder ? parent.toRealPath().startsWith(folder.toRealPath())
        : file.startsWith(folder.normalize());
    if (!isBelow) {
      report.add(MEMORY_REGION__FILE, Labels.name(region) + ": " + region.getFile()
          + " does not exist, and a run makes files below the folder of the topology only");
    } else if (!hasFolder) {
      report.add(MEMORY_REGION__FILE,
          Labels.name(region) + ": " + region.getFile() + " cannot be made: its folder does not exist");
    }
  }

  private static void existingRegionFile(MemoryRegion region, Path file, Report report) throws IOException {
    if (!Files.exists(file)) {
      report.add(MEMORY_REGION__FILE, Labels.name(region) + ": " + region.getFile() + " is a link to nothing");
    } else if (!Files.isRegularFile(file)) {
      report.add(MEMORY_REGION__FILE, Labels.name(region) + ": " + region.getFile() + " is no regular file");
    } else if (Files.size(file) != region.getSize().bytes()) {
      report.add(MEMORY_REGION__FILE, Labels.name(region) + ": " + region.getFile() + " has " + Files.size(file)
          + " bytes, the region has " + Long.toUnsignedString(region.getSize().bytes()));
    }
  }

  private static void firmware(Firmware firmware, Report report) {
    String image = firmware.getImage();
    Path folder = image == null || image.isBlank() ? null : TopologyFolder.of(firmware);
    if (folder == null) {
      return;
    }
    EObject core = firmware.eContainer();
    String name = Labels.name(core == null ? firmware : core) + ": firmware " + image;
    try {
      Path file = folder.resolve(image);
      if (!Files.exists(file)) {
        report.add(FIRMWARE__IMAGE, name + " does not exist");
      } else if (!Files.isRegularFile(file)) {
        report.add(FIRMWARE__IMAGE, name + " is no regular file");
      } else if (Files.size(file) > LARGEST_FIRMWARE) {
        report.add(FIRMWARE__IMAGE, name + " is larger than " + (LARGEST_FIRMWARE >> 20) + " MiB");
      }
    } catch (InvalidPathException | IOException e) {
      report.add(FIRMWARE__IMAGE, name + " cannot be read");
    }
  }
}
