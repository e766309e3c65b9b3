// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;

/** Whether a file is an ELF file: firmwares have all sorts of endings, or none. */
public final class FirmwareTester extends PropertyTester {
  private static final byte[] MAGIC = {0x7F, 'E', 'L', 'F'};

  @Override
  public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
    return receiver instanceof IFile file && file.getLocation() != null && isElf(file.getLocation().toPath());
  }

  static boolean isElf(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    } catch (IOException e) {
      return false;
    }
  }
}
