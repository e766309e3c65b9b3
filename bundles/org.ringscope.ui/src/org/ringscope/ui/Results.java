// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.ringscope.analysis.messages.KeptResults;

/** Where the workspace keeps what took a reading of a whole trace. */
public final class Results {
  private static final long LIMIT_BYTES = 4L << 30;

  private Results() {}

  /** Null where there is no workspace. */
  public static KeptResults kept() {
    Bundle bundle = FrameworkUtil.getBundle(Results.class);
    Location workspace = bundle == null ? null : Platform.getInstanceLocation();
    if (workspace == null || !workspace.isSet()) {
      return null;
    }
    return new KeptResults(Path.of(Platform.getStateLocation(bundle).append("results").toOSString()), LIMIT_BYTES);
  }
}
