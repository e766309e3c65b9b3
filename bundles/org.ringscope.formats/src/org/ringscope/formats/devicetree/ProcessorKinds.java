// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.formats.devicetree.RemoteProcessor.Kind;

/**
 * Which nodes are remote processors, by their compatible strings: the bindings of Linux
 * {@code Documentation/devicetree/bindings/remoteproc}. One line for each family; {@code $1} is what its group found.
 */
final class ProcessorKinds {
  /** @param cpu with {@code $1} for the first group, empty if the binding does not tell */
  private record Family(Pattern compatible, Kind kind, String cpu) {
    Family(String compatible, Kind kind, String cpu) {
      this(Pattern.compile(compatible), kind, cpu);
    }
  }

  /** What a node was found to be. */
  record Found(String compatible, Kind kind, String cpu) {}

  private static final List<Family> FAMILIES = List.of(
      new Family("st,stm32mp1-m4", Kind.MICROCONTROLLER, "Cortex-M4"),
      new Family("st,stm32mp2\\w*-m(\\d+)", Kind.MICROCONTROLLER, "Cortex-M$1"),
      new Family("fsl,imx\\w+-cm(\\d+).*", Kind.MICROCONTROLLER, "Cortex-M$1"),
      new Family("fsl,imx\\w+-hifi4", Kind.DSP, "HiFi4"),
      new Family("fsl,imx\\w+-dsp", Kind.DSP, ""),
      new Family("ti,\\w+-r5f", Kind.REALTIME, "Cortex-R5F"),
      new Family("ti,\\w+-m4fss", Kind.MICROCONTROLLER, "Cortex-M4F"),
      new Family("ti,\\w+-(c66|c71|c7xv?)-dsp", Kind.DSP, "$1"),
      new Family("ti,(\\w+)-dsp", Kind.DSP, ""),
      new Family("ti,\\w+-ipu\\d*", Kind.MICROCONTROLLER, ""),
      new Family("ti,\\w+-(pru|rtu|tx-pru)\\d?", Kind.PRU, "$1"),
      new Family("ti,\\w+-wkup-m3", Kind.MICROCONTROLLER, "Cortex-M3"),
      new Family("xlnx,(?:zynqmp|versal|versal-net)-r(5|52)f?", Kind.REALTIME, "Cortex-R$1"),
      new Family("xlnx,zynqmp-r5-remoteproc.*", Kind.REALTIME, "Cortex-R5"),
      new Family("qcom,.*-(?:adsp|cdsp|slpi|mss|mpss|wpss|gpdsp)\\d*-(?:pas|pil)", Kind.DSP, "Hexagon"),
      new Family("qcom,.*-(?:pas|pil)", Kind.DSP, ""),
      new Family("mediatek,.*-scp(?:-core|-dual)?", Kind.MICROCONTROLLER, ""),
      new Family("renesas,rcar-cr7", Kind.REALTIME, "Cortex-R7"),
      new Family("amlogic,meson-.*-ao-arc|amlogic,meson-mx-ao-arc", Kind.MICROCONTROLLER, "ARC"),
      new Family(".*[,-](?:rproc|remoteproc|rproc-virtio)", Kind.UNKNOWN, ""));

  private ProcessorKinds() {}

  /** Null if the node is no remote processor. */
  static Found of(TreeNode node) {
    for (String compatible : node.strings("compatible")) {
      for (Family family : FAMILIES) {
        Matcher matcher = family.compatible.matcher(compatible);
        if (matcher.matches()) {
          return new Found(compatible, family.kind, cpu(family, matcher));
        }
      }
    }
    boolean isNamed = node.baseName().matches("remoteproc\\d*|rproc\\d*|.*[-_]rproc")
        && (node.has("memory-region") || node.has("mboxes") || node.has("firmware-name"));
    return isNamed ? new Found(node.string("compatible"), Kind.UNKNOWN, "") : null;
  }

  private static String cpu(Family family, Matcher matcher) {
    return family.cpu.contains("$1") ? family.cpu.replace("$1", matcher.group(1).toUpperCase(Locale.ROOT))
        : family.cpu;
  }
}
