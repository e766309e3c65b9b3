// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

import java.io.InterruptedIOException;

/** Ends an export that the user has cancelled. */
public final class CancelledException extends InterruptedIOException {
  private static final long serialVersionUID = 1;
}
