// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Import;
import org.ringscope.testkit.EmptyErrorLog;

/** What is found out about files before they are imported. */
@ExtendWith(EmptyErrorLog.class)
class InputCheckTest {
  private static final String QEMU = "4711@1700000000.000001:virtio_set_status vdev 0x55d0c0a8e170 val 1\n";
  private static final String KERNEL = "[    1.000000] virtio_rpmsg_bus virtio0: rpmsg host is online\n";

  @TempDir
  Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static InputCheck check(Path... files) {
    return InputCheck.of(List.of(files), () -> false);
  }

  @Test
  void recognisesAndMeasures() throws IOException {
    Path log = file("a.log", QEMU);
    InputCheck found = check(log, file("b.log", QEMU));
    assertThat(found.importer()).isSameAs(Import.byId("qemu-log"));
    assertThat(found.problem()).isNull();
    assertThat(found.bytes()).isEqualTo(2 * Files.size(log));
  }

  @Test
  void takesSeveralFormatsTogether() throws IOException {
    InputCheck found = check(file("a.log", QEMU), file("dmesg", KERNEL));
    assertThat(found.importer().id()).isEqualTo("qemu-log+kernel-log");
    assertThat(found.problem()).isNull();
  }

  @Test
  void leavesTheFormatToTheUserWhereOneIsUnknown() throws IOException {
    InputCheck found = check(file("a.log", QEMU), file("prose.txt", "nothing of the kind\n"));
    assertThat(found.importer()).isNull();
    assertThat(found.problem()).isNull();
  }

  @Test
  void namesWhatIsNotThere() {
    assertThat(check(folder.resolve("none")).problem()).isEqualTo(folder.resolve("none") + " does not exist.");
  }

  @Test
  void leavesTheUnknownToTheUser() throws IOException {
    InputCheck found = check(file("prose.txt", "nothing of the kind\n"), file("empty", ""));
    assertThat(found).isEqualTo(new InputCheck(null, null, 20));
  }

  @Test
  void measuresFolders() throws IOException {
    file("one", "12345");
    file("two", "678");
    assertThat(check(folder).bytes()).isEqualTo(8);
  }
}
