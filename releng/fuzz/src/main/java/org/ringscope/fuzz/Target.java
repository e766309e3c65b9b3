// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.ringscope.capture.watch.WatchCheck;
import org.ringscope.cli.InspectCheck;
import org.ringscope.vhost.VhostCheck;

/** One for each parser of foreign bytes. */
enum Target {
  QEMU_LOG((input, folder) -> ImportCheck.file("qemu-log", input, folder)),
  QEMU_EVENT_LIST(ImportCheck::eventList),
  SIMPLETRACE((input, folder) -> ImportCheck.file("qemu-simpletrace", input, folder)),
  KERNEL_LOG((input, folder) -> ImportCheck.file("kernel-log", input, folder)),
  FTRACE((input, folder) -> ImportCheck.file("ftrace", input, folder)),
  DEBUGFS((input, folder) -> ImportCheck.file("remoteproc-debugfs", input, folder)),
  OPENAMP_DUMP((input, folder) -> ImportCheck.file("openamp-vq", input, folder)),
  PATTERN_FILE(ImportCheck::pattern),
  CTF((input, folder) -> ImportCheck.files("ctf", input, folder)),
  RECOGNITION(ImportCheck::recognised),
  TRACE(TraceCheck::files),
  TRACE_STREAMS(TraceCheck::streams),
  TRACE_HEADERS(TraceCheck::headers),
  FIRMWARE_ELF((input, folder) -> FirmwareCheck.elf(input)),
  ELF_SYMBOLS((input, folder) -> FirmwareCheck.symbols(input)),
  RESOURCE_TABLE((input, folder) -> FirmwareCheck.resourceTable(input)),
  DEVICE_TREE(DeviceTreeCheck::blob),
  MEMORY_FILE(InspectCheck::placedFile),
  HEX_DUMP(InspectCheck::hexDump),
  MEMORY(InspectCheck::memory),
  RINGS(InspectCheck::rings),
  WATCH(WatchCheck::watch),
  PAYLOAD((input, folder) -> PayloadCheck.payload(input)),
  CONDITION((input, folder) -> ConditionCheck.condition(input)),
  LAYOUT(InspectCheck::layout),
  GZIP(GzipCheck::gzip),
  QUEUE_DEVICE((input, folder) -> QueueCheck.device(input)),
  QUEUE_DRIVER((input, folder) -> QueueCheck.driver(input)),
  TOPOLOGY((input, folder) -> TopologyCheck.topology(input)),
  VHOST_USER((input, folder) -> VhostCheck.messages(input));

  /** Looks at one input; what it throws is a finding. */
  private interface Check {
    /** @param folder empty; may be left full when this throws */
    void check(byte[] input, Path folder) throws Exception;
  }

  private final Check check;

  Target(Check check) {
    this.check = check;
  }

  static Target of(String text) {
    return Arrays.stream(values()).filter(target -> target.text().equals(text)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no target '" + text + "'"));
  }

  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void check(byte[] input, Path folder) throws Exception {
    Folders.clear(folder);
    check.check(input, folder);
  }

  /** Prints the names of all. */
  public static void main(String[] args) {
    Arrays.stream(values()).map(Target::text).forEach(System.out::println);
  }
}
