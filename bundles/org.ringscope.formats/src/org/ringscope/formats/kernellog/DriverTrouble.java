// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.util.regex.Pattern;

/**
 * Error lines of the drivers around remote processors, mailboxes and virtio that {@link KernelFault} does not name: there are hundreds.
 * {@link DriverLines} knows those of Linux; every vendor has more, and these say by their words that something was not there, did not come
 * in time, or failed.
 */
final class DriverTrouble {
  private static final int LONGEST = 400;
  private static final Pattern TROUBLE =
      Pattern.compile("(?i)\\bfail|error|\\bunable|\\bcan ?no?t\\b|\\bcan't|\\bcould ?n[o']t"
          + "|\\binvalid|\\btime[ds]? ?out|\\bmissing|\\babsent|\\bnot (a |found|supported|handled|specified|available|allowed|defined"
          + "|set|requested|present|ready)|^no |: no |\\bunsupported|\\bexceed|\\btoo (long|big|small|large|many|few|short)"
          + "|\\bnot enough|\\bunexpected|\\bunhandled|\\bunmatched|\\bwrong\\b|\\bbad\\b|\\btruncated|\\bcorrupt|\\bmismatch"
          + "|\\bdoes(n't| not)|\\brefus|\\breject|\\bcrash|\\bfatal|\\bNULL\\b|header-less|\\boverflow|\\bdenied|\\bdropp|\\?\\?"
          + "|\\bonly .{0,40}supports?(ed)?\\b|\\binsufficient|\\bout of (bounds|range)|\\boutside|\\brequires?\\b|\\bmust\\b"
          + "|\\berr:|\\bunrecogni[sz]ed|\\bnot permitted|\\bbusy\\b|> max|\\bnot reclaimed|\\bbug\\b|\\banomaly|\\binterrupted by"
          + "|\\bnon-existing|\\bempty\\b|\\bunusable|\\balready\\b|\\bdid not\\b|\\bfound no\\b");
  /** What the drivers say when all is well, with dynamic debug, and what the core of the kernel says of any device. */
  private static final Pattern NONE =
      Pattern.compile("\\bret 0$|\\bignoring$|num_sram = |does not have (watchdog )?timers"
          + "|channel named \"(rx|tx)db\"|iommu not present|no \\.pru_irq_map|[Nn]o owner device"
          + "|using dummy regulator|No cache capability|probe deferral|tainting kernel|no symbol version for"
          + "|create device link|PCI INT [A-D]|no IPv6 routers");
  private static final Pattern TIME = Pattern.compile("(?i)\\btime[ds]? ?out|\\btook too long");
  private static final Pattern NEEDED =
      Pattern.compile("(?i)\\b(cl(oc)?ks?|reset|irq|interrupts?|syscon|regmap|property|DT|node"
          + "|phandle|regulator|power ?domains?|pm_?domains?|ioremap|memory-regions?|registers?|firmware-name|gpio|pinctrl"
          + "|dma mask|CMA pool|SRAM|alias|timer|resource)\\b");

  private DriverTrouble() {}

  /** What a line says, null if it is none of trouble or of other drivers. */
  static LogFault of(LogLine line) {
    if (line.length() > LONGEST || !line.isOfOurDriver()) {
      return null;
    }
    String text = line.statement().strip();
    if (NONE.matcher(text).find()) {
      return null;
    }
    LogFault sense = DriverLines.sense(text);
    return sense != null ? sense : TROUBLE.matcher(text).find() ? byWords(text) : null;
  }

  private static LogFault byWords(String text) {
    return TIME.matcher(text).find() ? LogFault.DRIVER_TIMEOUT
        : NEEDED.matcher(text).find() ? LogFault.DRIVER_NOT_SET_UP : LogFault.DRIVER_TROUBLE;
  }
}
