// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.FIRMWARE__IMAGE;
import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__FILE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

class FileRulesTest {
  @TempDir
  private Path folder;
  private final Topology topology = SampleTopologies.serial();
  private final MemoryRegion bounce0 = region(topology, "bounce0");
  private final Core core = topology.getCores().get(0);
  private final Firmware firmware = TopologyFactory.eINSTANCE.createFirmware();

  @BeforeEach
  void saveTheTopology() {
    core.setFirmware(firmware);
    URI file = URI.createFileURI(folder.resolve("serial.topology").toString());
    new ResourceImpl(file).getContents().add(topology);
  }

  private void back(String file) {
    bounce0.setFile(file);
  }

  @Test
  void acceptsAFileThatIsNotThereYet() {
    back("shared.bin");
    RuleAssert.accepts(topology, "region-file");
  }

  @Test
  void acceptsAFileAsLongAsItsRegion() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("shared.bin").toFile(), "rw")) {
      file.setLength(bounce0.getSize().bytes());
    }
    back("shared.bin");
    RuleAssert.accepts(topology, "region-file");
  }

  @Test
  void reportsAFileOfAnotherLength() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "dear");
    back("letter.txt");
    RuleAssert.finds(topology, "region-file", bounce0, MEMORY_REGION__FILE, "bounce0", "letter.txt", "4 bytes");
  }

  @Test
  void reportsWhatIsNoFile() {
    back(".");
    RuleAssert.finds(topology, "region-file", bounce0, MEMORY_REGION__FILE, "no regular file");
  }

  @Test
  void reportsAMissingFileOutsideTheFolder() {
    back("../shared.bin");
    RuleAssert.finds(topology, "region-file", bounce0, MEMORY_REGION__FILE, "below the folder of the topology only");
  }

  @Test
  void reportsAMissingFileThatALinkLeadsOutside() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-elsewhere"));
    try {
      Files.createSymbolicLink(folder.resolve("out"), elsewhere);
      back("out/shared.bin");
      RuleAssert.finds(topology, "region-file", bounce0, MEMORY_REGION__FILE, "below the folder of the topology only");
    } finally {
      Files.delete(elsewhere);
    }
  }

  @Test
  void reportsALinkToNothingAndAMissingFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("absent"));
    back("dangling");
    RuleAssert.finds(topology, "region-file", bounce0, MEMORY_REGION__FILE, "dangling is a link to nothing");
    back("memory/shared.bin");
    RuleAssert.finds(topology, "region-file", bounce0, MEMORY_REGION__FILE, "its folder does not exist");
    Files.createDirectory(folder.resolve("memory"));
    RuleAssert.accepts(topology, "region-file");
  }

  @Test
  void acceptsAFirmware() throws IOException {
    Files.writeString(folder.resolve("m4.elf"), "elf");
    firmware.setImage("m4.elf");
    RuleAssert.accepts(topology, "firmware-file");
  }

  @Test
  void reportsAMissingFirmware() {
    firmware.setImage("m4.elf");
    RuleAssert.finds(topology, "firmware-file", firmware, FIRMWARE__IMAGE, core.getName(), "m4.elf does not exist");
  }

  @Test
  void reportsAFirmwareThatIsNoFileOrTooLarge() throws IOException {
    firmware.setImage(".");
    RuleAssert.finds(topology, "firmware-file", firmware, FIRMWARE__IMAGE, "no regular file");
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("m4.elf").toFile(), "rw")) {
      file.setLength((64L << 20) + 1);
    }
    firmware.setImage("m4.elf");
    RuleAssert.finds(topology, "firmware-file", firmware, FIRMWARE__IMAGE, "larger than 64 MiB");
  }
}
