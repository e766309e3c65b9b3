// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

/** What the metadata says about one kind of event of a stream. */
record EventClass(long id, String name, CtfType.StructType context, CtfType.StructType fields) {}
