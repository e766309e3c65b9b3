// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** Builders of files as other tools write them: memory as Intel HEX, S-records and cores, and ELF files with symbols. */
package org.ringscope.testkit.image;
