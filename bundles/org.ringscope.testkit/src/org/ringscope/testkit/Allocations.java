// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** How much a thread has allocated, for tests of what must cost no garbage. */
public final class Allocations {
  private Allocations() {}

  /**
   * Bytes that the calling thread has allocated since it began. Asked through the MBean server: the interface that has
   * the number is not visible in every OSGi framework.
   */
  public static long bytes() {
    try {
      return (Long) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("java.lang:type=Threading"),
          "getThreadAllocatedBytes", new Object[] {Thread.currentThread().getId()}, new String[] {"long"});
    } catch (JMException e) {
      throw new AssertionError("this Java cannot tell what a thread has allocated", e);
    }
  }
}
