// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** Reading a trace, recorded or still written: streams in merged order, seeking, the memory that was kept beside it, repair. */
package org.ringscope.trace.read;
