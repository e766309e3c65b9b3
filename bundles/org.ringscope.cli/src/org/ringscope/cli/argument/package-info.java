// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** What the options of several commands take: addresses, durations, sizes. */
package org.ringscope.cli.argument;
