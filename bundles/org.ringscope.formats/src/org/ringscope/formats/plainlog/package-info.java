// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** Logs whose lines nobody understands, of firmware for example: their times are understood, so that they can stand beside others. */
package org.ringscope.formats.plainlog;
