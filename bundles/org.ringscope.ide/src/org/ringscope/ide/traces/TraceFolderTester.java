// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFolder;

/** The properties {@code isTrace}, {@code isKept} and {@code isLive} of folders in expressions of plugin.xml. */
public final class TraceFolderTester extends PropertyTester {

  @Override
  public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
    IFolder folder = (IFolder) receiver;
    if (!folder.isAccessible() || !TraceFolder.isTrace(folder)) {
      return false;
    }
    return switch (property) {
      case "isTrace" -> true;
      case "isKept" -> TraceFolder.isKept(folder);
      case "isLive" -> TraceFolder.isLive(folder);
      default -> throw new IllegalArgumentException("property=" + property);
    };
  }
}
