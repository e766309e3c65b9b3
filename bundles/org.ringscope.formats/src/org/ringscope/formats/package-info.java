// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Foreign recordings in, foreign formats out. Start with {@link org.ringscope.formats.Import}, which picks an
 * importer by itself, and {@link org.ringscope.formats.Export}; each format has a package of its own.
 *
 * <p>Everything streams: memory does not grow with the input. Importers are stateless, each conversion runs on the thread
 * that asks for it.
 */
package org.ringscope.formats;
