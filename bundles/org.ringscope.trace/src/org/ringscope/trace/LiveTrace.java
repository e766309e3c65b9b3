// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.nio.file.Path;

/** A trace that is being written in this process, for {@link Trace#follow}. */
public interface LiveTrace {
  Path directory();

  /** Whether the writer has closed it: nothing more will come. */
  boolean isClosed();
}
