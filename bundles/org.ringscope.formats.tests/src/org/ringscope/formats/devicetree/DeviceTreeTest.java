// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.importer.MalformedInputException;

/** The same tree from a blob, from a folder and from source; and what is no tree. */
class DeviceTreeTest {
  static final Path FIXTURES = Path.of("fixtures/devicetree");

  @TempDir
  Path folder;

  static DeviceTree tree(String name) throws IOException {
    return DeviceTree.read(FIXTURES.resolve(name + ".dtb"));
  }

  @Test
  void readsBlob() throws IOException {
    DeviceTree tree = tree("board-a");

    assertThat(tree.root().string("model")).isEqualTo("Ringscope test board, STM32MP15 style");
    assertThat(tree.root().strings("compatible")).containsExactly("ringscope,board-a", "st,stm32mp157");
    TreeNode m4 = tree.at("/soc/mcu-bus/m4@10000000");
    assertThat(m4.path()).isEqualTo("/soc/mcu-bus/m4@10000000");
    assertThat(m4.baseName()).isEqualTo("m4");
    assertThat(tree.label(m4)).isEqualTo("m4");
    assertThat(m4.cells("reg")).containsExactly(0x10000000, 0x40000, 0x38000000, 0x10000);
    assertThat(tree.withPhandle(m4.cells("memory-region")[2]).name()).isEqualTo("vdev0vring0@10040000");
    assertThat(tree.label(tree.at("/reserved-memory/vdev0vring0@10040000"))).isEqualTo("ring0");
    assertThat(tree.at("/soc/nothing")).isNull();
  }

  @Test
  void readsFolderAsTheSameTree() throws IOException {
    DeviceTree blob = tree("board-b");
    write(blob.root(), folder);

    assertThat(flat(DeviceTree.read(folder))).isEqualTo(flat(blob));
  }

  /** As {@code /proc/device-tree} itself is a link; one that leads out of the tree, or round in it, is not followed. */
  @Test
  void followsNoLinkOfFolderButTheFirst() throws IOException {
    Path tree = Files.createDirectory(folder.resolve("base"));
    write(tree("board-a").root(), tree);
    Path secret = Files.createDirectory(folder.resolve("secret"));
    Files.writeString(secret.resolve("reg"), "1234");
    Files.createSymbolicLink(tree.resolve("soc/out"), secret);
    Files.createSymbolicLink(tree.resolve("soc/round"), tree);
    Files.createSymbolicLink(tree.resolve("soc/value"), secret.resolve("reg"));
    Path link = Files.createSymbolicLink(folder.resolve("device-tree"), tree);

    assertThat(flat(DeviceTree.read(link))).isEqualTo(flat(tree("board-a")));
  }

  @Test
  void refusesFolderThatIsNoTree() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "no tree");
    assertThatThrownBy(() -> DeviceTree.read(folder)).isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("no device tree");
  }

  @Test
  @EnabledIf("hasDtc")
  void readsSourceByDtc() throws IOException {
    assertThat(flat(DeviceTree.read(FIXTURES.resolve("board-c.dts")))).isEqualTo(flat(tree("board-c")));
  }

  @Test
  @EnabledIf("hasDtc")
  void saysWhatDtcSays() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.dts"), "/dts-v1/;\n/ {\n\tname = ;\n};\n");
    assertThatThrownBy(() -> DeviceTree.read(broken)).isInstanceOf(IOException.class)
        .hasMessageContaining("dtc: Error: 3.9-10 syntax error").hasMessageStartingWith(broken.toString())
        .message().hasLineCount(1);
  }

  @Test
  void saysThatSourceOfKernelNeedsItsBuild() throws IOException {
    Path source = Files.writeString(folder.resolve("a.dts"), "/dts-v1/;\n#include \"soc.dtsi\"\n/ {};\n");
    assertThatThrownBy(() -> DeviceTree.read(source)).hasMessageContaining("C preprocessor").message().hasLineCount(1);
  }

  @Test
  void saysWhereBlobIsBroken() throws IOException {
    byte[] sound = Files.readAllBytes(FIXTURES.resolve("board-a.dtb"));
    int structure = ByteBuffer.wrap(sound).getInt(8);

    malformed(() -> read("plain text".getBytes()), 0, "no device tree");
    malformed(() -> read(Arrays.copyOf(sound, 20)), 20, "header is cut off");
    malformed(() -> read(with(sound, 4, sound.length + 1)), 4, "total size");
    malformed(() -> read(with(sound, 8, sound.length + 4)), 8, "structure block");
    malformed(() -> read(with(sound, 8, structure + 2)), 8, "structure block");
    malformed(() -> read(with(sound, 12, -4)), 12, "strings block");
    malformed(() -> read(with(sound, 16, sound.length - 8)), sound.length - 8, "reservation block does not end");
    malformed(() -> read(with(sound, 20, 2)), 20, "version 2");
    malformed(() -> read(with(sound, structure, 7)), structure, "no token: 0x7");
    malformed(() -> read(with(sound, structure, 9)), structure, "has no node");
    malformed(() -> read(with(sound, structure, 2)), structure, "ends that has not begun");
    malformed(() -> read(with(sound, structure + 12, 0x7FFFFFF0)), structure + 8, "runs over the end");
    malformed(() -> read(with(sound, structure + 16, 0x7FFFFFF0)), structure + 8, "behind the strings");
  }

  @Test
  void readsVersion16WithoutSizeOfStructure() throws IOException {
    byte[] old = with(Files.readAllBytes(FIXTURES.resolve("board-a.dtb")), 20, 16);
    assertThat(flat(read(with(old, 36, -1)))).isEqualTo(flat(tree("board-a")));
  }

  /** Nodes in nodes, which cost twelve bytes each. */
  @Test
  void limitsDepth() {
    ByteBuffer bytes = ByteBuffer.allocate(40 + 16 + 12 * 5000);
    int structure = 56;
    for (int field : new int[] {0xD00DFEED, bytes.capacity(), structure, bytes.capacity(), 40, 17, 16, 0, 0,
        bytes.capacity() - structure}) {
      bytes.putInt(field);
    }
    bytes.position(structure);
    for (int i = 0; i < 5000; i++) {
      bytes.putInt(1).putInt(i == 0 ? 0 : 'a' << 24).putInt(4);
    }
    malformed(() -> read(bytes.array()), structure + 65 * 12, "deeper than 64");
  }

  /** Cut anywhere, damaged anywhere: a tree, or one line that says where. */
  @Test
  void survivesDamage() throws IOException {
    byte[] sound = Files.readAllBytes(FIXTURES.resolve("clashes.dtb"));
    for (int length = 0; length < sound.length; length++) {
      byte[] cut = Arrays.copyOf(sound, length);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(MalformedInputException.class).message().hasLineCount(1);
    }
    Random random = new Random(7);
    int trees = 0;
    for (int round = 0; round < 3000; round++) {
      byte[] damaged = sound.clone();
      for (int i = 0; i < 4; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? -1 : random.nextInt());
      }
      try {
        TreeSystem.of(read(damaged));
        trees++;
      } catch (MalformedInputException e) {
        assertThat(e.getMessage()).as("seed=7 round=%d", round).hasLineCount(1);
      }
    }
    assertThat(trees).isGreaterThan(100);
  }

  private static DeviceTree read(byte[] bytes) throws IOException {
    return FlattenedTree.read(Path.of("input"), ByteBuffer.wrap(bytes));
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    return ByteBuffer.wrap(bytes.clone()).putInt(at, value).array();
  }

  private static void malformed(ThrowingCallable call, long offset, String reason) {
    assertThatThrownBy(call).isInstanceOfSatisfying(MalformedInputException.class, e -> {
      assertThat(e.reason()).contains(reason);
      assertThat(e.offset()).isEqualTo(offset);
      assertThat(e.getMessage()).hasLineCount(1);
    });
  }

  private static void write(TreeNode node, Path folder) throws IOException {
    Files.writeString(folder.resolve("name"), node.baseName() + "\0");
    for (String property : node.propertyNames()) {
      Files.write(folder.resolve(property), node.value(property));
    }
    for (TreeNode child : node.children()) {
      write(child, Files.createDirectory(folder.resolve(child.name())));
    }
  }

  /** Every property with its path, whatever the order. */
  private static TreeMap<String, List<Byte>> flat(DeviceTree tree) {
    TreeMap<String, List<Byte>> all = new TreeMap<>();
    for (TreeNode node : tree.nodes()) {
      all.put(node.path(), List.of());
      for (String property : node.propertyNames()) {
        List<Byte> bytes = new ArrayList<>();
        for (byte each : node.value(property)) {
          bytes.add(each);
        }
        all.put(node.path() + " " + property, bytes);
      }
    }
    return all;
  }

  static boolean hasDtc() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "dtc")));
  }
}
