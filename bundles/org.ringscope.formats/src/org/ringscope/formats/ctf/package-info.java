// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * CTF 1.8 of any schema: LTTng, barectf, Zephyr, and our own format written by others. Start with
 * {@link org.ringscope.formats.ctf.CtfImporter}. {@code TsdlParser} makes types and classes of the metadata text,
 * {@code ReferenceResolver} ties lengths and tags to the fields they name, {@code StreamReader} walks the packets of one
 * file, {@code FieldReader} reads values by their types.
 *
 * <p>{@code org.ringscope.trace} has a reader of its own: it knows where every byte of our packets is, seeks, follows and
 * checks them, and skips the types that this package is about. Neither would be smaller with the other inside.
 */
package org.ringscope.formats.ctf;
