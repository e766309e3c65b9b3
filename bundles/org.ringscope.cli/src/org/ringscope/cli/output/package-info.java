// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** How the commands print: tables and rows for a terminal, and one JSON document for programs. */
package org.ringscope.cli.output;
